package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "PERIOD_BEFORE, 2026-11-30, 2026-11-30, 2026-11-23",
        "PERIOD_BEFORE, 2026-11-23, 2026-11-29, 2026-11-16",
        "PERIOD_BEFORE, 2026-11-23, 2026-11-30, 2026-11-09",
        "PERIOD_BEFORE, 2026-11-01, 2026-11-30, 2026-09-27",
        "YEAR_BEFORE, 2026-11-30, 2026-11-30, 2025-12-01"
    })
    void weekdays_meet_weekdays_and_no_day_is_in_both(
            Comparison comparison, LocalDate from, LocalDate until, LocalDate earlier) {
        LocalDate shifted = comparison.shift(from, from, until);
        assertThat(shifted).isEqualTo(earlier);
        assertThat(shifted.getDayOfWeek()).isEqualTo(from.getDayOfWeek());
        assertThat(comparison.shift(until, from, until)).isBefore(from);
    }
}
