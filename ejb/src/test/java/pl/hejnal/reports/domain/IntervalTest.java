package pl.hejnal.reports.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2026-11-23T09:29:59Z, 2026-11-23T09:15:00Z",
        "HALF_HOUR, 2026-11-23T09:59:59Z, 2026-11-23T09:30:00Z",
        "HOUR, 2026-11-23T09:59:59Z, 2026-11-23T09:00:00Z",
        "DAY, 2026-11-23T22:59:59Z, 2026-11-22T23:00:00Z",
        "WEEK, 2026-11-29T22:59:59Z, 2026-11-22T23:00:00Z",
        "MONTH, 2026-10-31T22:59:59Z, 2026-09-30T22:00:00Z",
        "YEAR, 2026-07-01T00:00:00Z, 2025-12-31T23:00:00Z"
    })
    void a_moment_lies_in_the_interval_that_began_last_by_the_offices_clock(
            Interval interval, Instant moment, Instant start) {
        assertThat(interval.startOf(moment)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:40:00Z, 2026-10-25T00:00:00Z", "2026-10-25T01:40:00Z, 2026-10-25T01:00:00Z"})
    void the_hour_that_comes_twice_in_autumn_is_two_intervals_of_one_day(Instant moment, Instant hour) {
        assertThat(Interval.HOUR.startOf(moment)).isEqualTo(hour);
        assertThat(Interval.DAY.startOf(moment)).isEqualTo("2026-10-24T22:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T23:00:00Z", "2026-03-29T21:59:59Z"})
    void the_day_of_twenty_three_hours_is_one_day(Instant moment) {
        assertThat(Interval.DAY.startOf(moment)).isEqualTo("2026-03-28T23:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2026-10-25T00:45:00Z, 2026-10-25T01:00:00Z",
        "HOUR, 2026-03-29T00:00:00Z, 2026-03-29T01:00:00Z",
        "DAY, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        "DAY, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
        "WEEK, 2026-10-18T22:00:00Z, 2026-10-25T23:00:00Z",
        "MONTH, 2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z",
        "YEAR, 2025-12-31T23:00:00Z, 2026-12-31T23:00:00Z"
    })
    void each_begins_where_the_one_before_it_ends(Interval interval, Instant start, Instant next) {
        assertThat(interval.next(start)).isEqualTo(next);
        assertThat(interval.startOf(next)).isEqualTo(next);
        assertThat(interval.startOf(next.minusMillis(1))).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2026-11-23T09:29:59Z, 2026-11-23T09:30:00Z",
        "HOUR, 2026-10-25T00:40:00Z, 2026-10-25T01:00:00Z",
        "DAY, 2026-10-25T12:00:00Z, 2026-10-25T23:00:00Z",
        "DAY, 2026-03-29T12:00:00Z, 2026-03-29T22:00:00Z",
        "WEEK, 2026-11-23T09:00:00Z, 2026-11-29T23:00:00Z",
        "MONTH, 2026-10-31T22:59:59Z, 2026-10-31T23:00:00Z",
        "YEAR, 2026-07-01T00:00:00Z, 2026-12-31T23:00:00Z"
    })
    void it_ends_where_the_next_begins(Interval interval, Instant moment, Instant end) {
        assertThat(interval.endOf(moment)).isEqualTo(end);
        assertThat(interval.startOf(end)).isEqualTo(end);
    }
}
