package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T22:59:59Z, 2026-11-22T23:00:00Z, 24",
        "2026-11-23T23:00:00Z, 2026-11-23T23:00:00Z, 24",
        "2026-03-29T12:00:00Z, 2026-03-28T23:00:00Z, 23",
        "2026-10-25T12:00:00Z, 2026-10-24T22:00:00Z, 25"
    })
    void a_day_begins_at_the_offices_midnight_and_is_as_long_as_the_clocks_make_it(
            Instant moment, Instant from, long hours) {
        OfficeDay day = OfficeDay.of(moment);
        assertThat(day.from()).isEqualTo(from);
        assertThat(Duration.between(day.from(), day.until())).isEqualTo(Duration.ofHours(hours));
    }
}
