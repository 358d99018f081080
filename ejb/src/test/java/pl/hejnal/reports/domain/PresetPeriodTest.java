package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "TODAY, 2026-11-30, 2026-11-30, 2026-11-30",
        "YESTERDAY, 2026-03-01, 2026-02-28, 2026-02-28",
        "THIS_WEEK, 2026-11-30, 2026-11-30, 2026-11-30",
        "THIS_WEEK, 2026-11-29, 2026-11-23, 2026-11-29",
        "LAST_WEEK, 2026-11-30, 2026-11-23, 2026-11-29",
        "THIS_MONTH, 2026-11-30, 2026-11-01, 2026-11-30",
        "LAST_MONTH, 2026-03-31, 2026-02-01, 2026-02-28",
        "THIS_YEAR, 2026-11-30, 2026-01-01, 2026-11-30",
        "LAST_YEAR, 2024-02-29, 2023-01-01, 2023-12-31"
    })
    void a_period_under_way_ends_today_and_an_earlier_one_is_whole(
            PresetPeriod period, LocalDate today, LocalDate from, LocalDate until) {
        assertThat(period.from(today)).isEqualTo(from);
        assertThat(period.until(today)).isEqualTo(until);
    }
}
