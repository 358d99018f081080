package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.kernel.Refusal;

class AskedDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 2026-11-01, report.backwards",
        "2026-11-01, 2026-11-08, report.too-long",
        "2026-11-01, +999999999-12-31, report.no-day",
        "-999999999-01-01, 2026-11-01, report.no-day"
    })
    void what_no_report_can_tell_is_refused(String from, String until, String code) {
        assertThatThrownBy(() -> AskedDays.check(LocalDate.parse(from), LocalDate.parse(until), 7))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void a_week_has_seven_days() {
        assertThatCode(() -> AskedDays.check(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 7), 7))
                .doesNotThrowAnyException();
    }
}
