package pl.hejnal.reports.staffing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import pl.hejnal.reports.staffing.domain.CoverageLine.Verdict;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.staffing.shifts.domain.PlannedPart;

/** A hundred calls in half an hour need fourteen clerks. */
class APlanCoversTheNeedTest {

    private static final Instant NINE = Instant.parse("2026-11-30T08:00:00Z");
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final List<PlannedPart> parts = new ArrayList<>();
    private Predicate<Instant> isOpen = moment -> true;

    @Test
    void fourteen_are_enough_thirteen_too_few_and_fifteen_too_many() {
        plan(13, 0, 30);
        assertThat(line().verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(line().difference()).isEqualTo(-1);
        plan(1, 0, 30);
        assertThat(line().needed()).hasValue(14);
        assertThat(line().verdict()).isEqualTo(Verdict.ENOUGH);
        plan(1, 0, 30);
        assertThat(line().verdict()).isEqualTo(Verdict.TOO_MANY);
        assertThat(line().difference()).isEqualTo(1);
    }

    @Test
    void who_comes_later_leaves_earlier_or_rests_counts_for_the_time_they_are_there() {
        plan(13, -60, 90);
        plan(1, 15, 60);
        parts.add(new PlannedPart(Presence.ON_BREAK, NINE, NINE.plus(HALF_HOUR)));
        assertThat(line().planned()).isCloseTo(13.5, within(1e-9));
        assertThat(line().verdict()).isEqualTo(Verdict.TOO_FEW);
        plan(1, -60, 0);
        plan(1, 30, 60);
        assertThat(line().planned()).as("those who only touch it are not there").isCloseTo(13.5, within(1e-9));
    }

    @Test
    void only_minutes_in_which_the_line_is_open_count() {
        plan(14, 10, 30);
        assertThat(line().verdict()).isEqualTo(Verdict.TOO_FEW);
        isOpen = moment -> !moment.isBefore(NINE.plus(Duration.ofMinutes(10)));
        assertThat(line().planned()).isEqualTo(14);
    }

    @Test
    void without_a_forecast_nobody_knows() {
        plan(3, 0, 30);
        CoverageLine unknown = CoverageLine.of(
                StaffingLine.unknown(new OpenInterval(NINE, HALF_HOUR), Optional.empty()), HALF_HOUR, isOpen, parts);
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(unknown.planned()).isEqualTo(3);
        assertThat(unknown.difference()).isZero();
    }

    /** In the night in which the clock is put back there are two half-hours from two on, each with its own clerks. */
    @Test
    void an_hour_that_comes_twice_is_covered_twice() {
        Instant first = Instant.parse("2026-10-25T00:00:00Z");
        parts.add(new PlannedPart(Presence.PRESENT, first, first.plus(HALF_HOUR)));
        assertThat(of(first).planned()).isEqualTo(1);
        assertThat(of(first.plus(Duration.ofHours(1))).planned()).isZero();
    }

    private void plan(int clerks, int since, int until) {
        for (int one = 0; one < clerks; one++) {
            parts.add(new PlannedPart(
                    Presence.PRESENT, NINE.plus(Duration.ofMinutes(since)), NINE.plus(Duration.ofMinutes(until))));
        }
    }

    private CoverageLine line() {
        return of(NINE);
    }

    private CoverageLine of(Instant start) {
        return CoverageLine.of(
                StaffingLine.of(
                        new OpenInterval(start, HALF_HOUR),
                        100,
                        Estimate.USUAL,
                        Estimate.USUAL,
                        new ServiceGoal(0.8, 20, 1),
                        Optional.empty()),
                HALF_HOUR,
                isOpen,
                parts);
    }
}
