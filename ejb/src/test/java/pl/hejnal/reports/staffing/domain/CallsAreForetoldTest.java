package pl.hejnal.reports.staffing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;

/** What a half-hour is foretold from; the numbers were reckoned on paper. Mondays are 2, 9, 16, 23 and 30 November 2026. */
class CallsAreForetoldTest {

    private static final Offset<Double> PAPER = within(5e-5);

    private final HistoryFixture history = new HistoryFixture();

    @Test
    void a_newer_week_counts_more() {
        // (0.8 × 20 + 0.64 × 10) ÷ (0.8 + 0.64)
        history.weekly("2026-11-16T09:00", 10, 20);
        assertThat(monday()).isCloseTo(15.555_56, PAPER);
    }

    @Test
    void quarters_of_one_interval_are_added_up_and_others_are_not_looked_at() {
        history.weekly("2026-11-16T09:00", 10, 10)
                .weekly("2026-11-16T09:15", 5, 5)
                .weekly("2026-11-16T09:30", 90, 90)
                .weekly("2026-11-17T09:00", 70, 70);
        assertThat(monday()).isCloseTo(15, PAPER);
    }

    @Test
    void an_even_past_goes_on_evenly() {
        history.weekly("2026-11-02T09:00", 40, 40, 40, 40);
        assertThat(monday()).isCloseTo(40, PAPER);
    }

    @Test
    void growth_goes_on_but_is_damped() {
        // Average 103.5501, 2.22493 weeks old; two more a week are 1.93143 % of it, believed 4 × (1 − 0.8^2.22493) =
        // 1.56533 times.
        history.weekly("2026-11-02T09:00", 100, 102, 104, 106);
        assertThat(monday()).isCloseTo(106.680_8, within(5e-4)).isLessThan(108);
    }

    @Test
    void growth_is_never_believed_beyond_a_quarter() {
        // Average 27.7507; the line would go on to 43.4.
        history.weekly("2026-11-02T09:00", 10, 20, 30, 40);
        assertThat(monday()).isCloseTo(27.750_7 * 1.25, within(5e-4));
    }

    @Test
    void three_weeks_are_no_trend() {
        history.weekly("2026-11-09T09:00", 10, 20, 30);
        // (0.8 × 30 + 0.64 × 20 + 0.512 × 10) ÷ 1.952
        assertThat(monday()).isCloseTo(21.475_41, PAPER);
    }

    @Test
    void a_missing_tuesday_makes_no_week_smaller() {
        history.weekly("2026-11-02T09:00", 40, 40, 40, 40).weekly("2026-11-03T09:00", 90, 90, 90);
        assertThat(monday()).isCloseTo(40, PAPER);
    }

    @Test
    void holidays_closed_days_and_days_without_a_record_are_no_past() {
        history.weekly("2026-11-02T09:00", 40, 1, 2);
        LocalDate closed = LocalDate.parse("2026-11-09");
        LocalDate holiday = LocalDate.parse("2026-11-16");
        PastDays days = new PastDays(
                new CallHistory(Interval.HALF_HOUR, history.rows()),
                closed::equals,
                holiday::equals,
                LocalDate.parse("2026-11-30"),
                8);
        assertThat(days.forecast(LocalDate.parse("2026-11-30")).calls(at("2026-11-30T09:00")))
                .hasValue(40);
    }

    @Test
    void a_recorded_day_on_which_nobody_wanted_a_clerk_is_a_past() {
        history.offered("2026-11-16T09:00", 20)
                .row(at("2026-11-23T09:00"), Map.of(Measure.CALLS, 3L, Measure.SETTLED_IN_MENU, 3L));
        // (0.8 × 0 + 0.64 × 20) ÷ 1.44
        assertThat(monday()).isCloseTo(8.888_89, PAPER);
    }

    @Test
    void a_holiday_on_which_the_line_is_open_is_foretold_from_sundays() {
        history.offered("2026-11-22T09:00", 7).offered("2026-11-23T09:00", 70);
        LocalDate monday = LocalDate.parse("2026-11-30");
        PastDays days = new PastDays(
                new CallHistory(Interval.HALF_HOUR, history.rows()), day -> false, monday::equals, monday, 8);
        assertThat(days.forecast(monday).calls(at("2026-11-30T09:00"))).hasValue(7);
    }

    @Test
    void a_day_that_is_over_is_told_as_it_was_foretold_on_its_morning() {
        history.weekly("2026-11-02T09:00", 40, 90, 91);
        assertThat(history.days("2026-11-30")
                        .forecast(LocalDate.parse("2026-11-09"))
                        .calls(at("2026-11-09T09:00")))
                .hasValue(40);
    }

    @Test
    void a_day_far_ahead_is_foretold_from_what_is_known_today() {
        history.weekly("2026-11-16T09:00", 10, 20);
        assertThat(history.days("2026-11-24")
                        .forecast(LocalDate.parse("2027-02-01"))
                        .calls(at("2027-02-01T09:00"))
                        .orElseThrow())
                .isCloseTo(15.555_56, PAPER);
    }

    @Test
    void where_no_such_weekday_is_known_nothing_is_foretold() {
        history.offered("2026-11-24T09:00", 10);
        assertThat(history.days("2026-11-30")
                        .forecast(LocalDate.parse("2026-11-30"))
                        .calls(at("2026-11-30T09:00")))
                .isEmpty();
    }

    @Test
    void an_hour_that_came_twice_counts_by_its_average() {
        history.offered(Instant.parse("2026-10-25T00:00:00Z"), 10).offered(Instant.parse("2026-10-25T01:00:00Z"), 20);
        assertThat(history.days("2026-11-01")
                        .forecast(LocalDate.parse("2026-11-01"))
                        .calls(at("2026-11-01T02:00")))
                .hasValue(15);
    }

    @Test
    void each_of_the_two_hours_that_bear_one_name_is_foretold() {
        history.offered("2026-10-18T02:00", 12);
        VolumeForecast sunday = history.days("2026-10-25").forecast(LocalDate.parse("2026-10-25"));
        for (String hour : new String[] {"2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z"}) {
            assertThat(sunday.calls(Instant.parse(hour)).orElseThrow()).isCloseTo(12, PAPER);
        }
    }

    @Test
    void an_hour_that_the_clock_left_out_is_no_past() {
        history.offered("2026-03-29T05:00", 10).offered("2026-03-22T02:00", 8);
        assertThat(history.days("2026-04-05")
                        .forecast(LocalDate.parse("2026-04-05"))
                        .calls(at("2026-04-05T02:00")))
                .hasValue(8);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 30, 48",
        "2026-03-29, 30, 46",
        "2026-10-25, 30, 50",
        "2026-10-25, 15, 100",
        "2026-03-29, 60, 23"
    })
    void a_day_has_as_many_intervals_as_the_clock_shows(LocalDate day, int minutes, long intervals) {
        assertThat(OpenInterval.of(day, Duration.ofMinutes(minutes), any -> true))
                .hasSize((int) intervals);
    }

    @Test
    void intervals_in_which_the_line_is_closed_are_none_and_others_are_as_long_as_it_is_open() {
        Instant opens = at("2026-11-23T07:40");
        Instant closes = at("2026-11-23T09:00");
        assertThat(OpenInterval.of(
                        LocalDate.parse("2026-11-23"),
                        Duration.ofMinutes(30),
                        moment -> !moment.isBefore(opens) && moment.isBefore(closes)))
                .containsExactly(
                        new OpenInterval(at("2026-11-23T07:30"), Duration.ofMinutes(20)),
                        new OpenInterval(at("2026-11-23T08:00"), Duration.ofMinutes(30)),
                        new OpenInterval(at("2026-11-23T08:30"), Duration.ofMinutes(30)));
    }

    @Test
    void handling_and_patience_are_measured_typed_or_assumed_and_say_which() {
        Sums enough = Sums.of(Map.of(
                Measure.ANSWERED, 80L,
                Measure.TALK_MS, 80 * 150_000L,
                Measure.ABANDONED_WAITING, 20L,
                Measure.WAIT_ANSWERED_MS, 80 * 10_000L,
                Measure.WAIT_ABANDONED_MS, 20 * 50_000L));
        Sums few = Sums.of(Map.of(Measure.ANSWERED, 19L, Measure.TALK_MS, 19_000L, Measure.ABANDONED_WAITING, 19L));
        assertThat(Estimate.handling(OptionalDouble.empty(), enough))
                .isEqualTo(new Estimate(150, Estimate.Source.MEASURED));
        // (80 × 10 s + 20 × 50 s) ÷ 20
        assertThat(Estimate.patience(OptionalDouble.empty(), enough))
                .isEqualTo(new Estimate(90, Estimate.Source.MEASURED));
        assertThat(Estimate.handling(OptionalDouble.of(200), enough))
                .isEqualTo(new Estimate(200, Estimate.Source.TYPED));
        assertThat(Estimate.handling(OptionalDouble.empty(), few))
                .isEqualTo(Estimate.patience(OptionalDouble.empty(), few))
                .isEqualTo(new Estimate(180, Estimate.Source.ASSUMED));
    }

    private double monday() {
        return history.days("2026-11-30")
                .forecast(LocalDate.parse("2026-11-30"))
                .calls(at("2026-11-30T09:00"))
                .orElseThrow();
    }

    private static Instant at(String clock) {
        return LocalDateTime.parse(clock).atZone(OfficeZone.ZONE).toInstant();
    }
}
