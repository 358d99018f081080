package pl.hejnal.reports.departments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.departments.domain.AnswerFigures;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.OpenInterval;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;

/**
 * A day of ten half-hours with 100 calls of 180 s each, which need 14 clerks; 22 of 100 need the case file of a department, as in
 * the first year of a city's call centre.
 */
class ConnectingIsAdvisedTest {

    private static final ServiceGoal GOAL = ServiceGoal.USUAL;
    private static final Sums ALL = Sums.of(Map.of(Measure.ANSWERED, 1_000L, Measure.TALK_MS, 180_000_000L));

    @Test
    void a_route_spares_the_clerks_whom_erlang_c_asks_for_no_more() {
        RouteAdvice advice = advice(line(220, 220 * 180_000L), Assumption.USUAL);
        assertThat(advice.share()).isCloseTo(0.22, within(1e-9));
        assertThat(advice.measured()).isTrue();
        assertThat(advice.talk()).isEqualTo(Duration.ofHours(11));
        // 78 calls of 180 s in half an hour need 11 clerks: three fewer in ten half-hours.
        assertThat(ahead().work()).isEqualTo(Duration.ofHours(70));
        assertThat(advice.staff()).contains(Duration.ofHours(15));
    }

    @Test
    void calls_that_take_longer_leave_shorter_ones_behind() {
        // 22 calls of 360 s and 78 of 129 s: 5.6 erlangs are left, and not 7.8.
        RouteAdvice advice = advice(line(220, 220 * 360_000L), Assumption.USUAL);
        assertThat(advice.staff().orElseThrow()).isGreaterThan(Duration.ofHours(15));
    }

    @Test
    void of_a_few_calls_it_is_not_told_how_long_they_take() {
        RouteAdvice advice = advice(line(19, 19 * 900_000L), Assumption.USUAL);
        assertThat(advice.measured()).isFalse();
        assertThat(advice.handlingSeconds()).isEqualTo(180);
    }

    @Test
    void what_is_assumed_changes_the_advice() {
        RouteAdvice half = advice(line(220, 220 * 180_000L), new Assumption(50, OptionalInt.of(90)));
        assertThat(half.talk()).isEqualTo(Duration.ofMinutes(165));
        assertThat(half.handlingSeconds()).isEqualTo(90);
        assertThat(half.staff().orElseThrow()).isLessThan(Duration.ofHours(15));
        assertThat(advice(line(220, 220 * 180_000L), new Assumption(0, OptionalInt.empty()))
                        .staff())
                .contains(Duration.ZERO);
    }

    @Test
    void where_nothing_is_foretold_nobody_can_tell_how_many_clerks_it_spares() {
        StaffingPlan nothing = new StaffingPlan(
                new Estimate(180, Estimate.Source.MEASURED),
                Estimate.USUAL,
                List.of(StaffingLine.unknown(interval(0), Optional.empty())));
        assertThat(RouteAdvice.of(line(220, 220 * 180_000L), ALL, Assumption.USUAL, nothing, GOAL)
                        .staff())
                .isEmpty();
    }

    private static RouteAdvice advice(DepartmentLine line, Assumption assumption) {
        return RouteAdvice.of(line, ALL, assumption, ahead(), GOAL);
    }

    private static DepartmentLine line(long calls, long talkMillis) {
        return new DepartmentLine(
                "AB", false, AnswerFigures.NONE, Sums.of(Map.of(Measure.ANSWERED, calls, Measure.TALK_MS, talkMillis)));
    }

    private static StaffingPlan ahead() {
        Estimate handling = new Estimate(180, Estimate.Source.MEASURED);
        return new StaffingPlan(
                handling,
                Estimate.USUAL,
                IntStream.range(0, 10)
                        .mapToObj(n ->
                                StaffingLine.of(interval(n), 100, handling, Estimate.USUAL, GOAL, Optional.empty()))
                        .toList());
    }

    private static OpenInterval interval(int n) {
        return new OpenInterval(Instant.parse("2026-11-30T07:00:00Z").plusSeconds(1_800L * n), Duration.ofMinutes(30));
    }
}
