package pl.hejnal.reports.departments;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;

/**
 * What connecting a department would spare clerks.
 *
 * @param calls answered ones for which its case file was needed and not there
 * @param answered calls of all
 * @param handlingSeconds how long a clerk was busy with one of them
 * @param measured whether that was measured of these calls; else it is that of all calls, for there were too few
 * @param talk of those that would have been served by the menu, together
 * @param staff how much less of the clerks' time would be needed in the week ahead; empty where it cannot be foretold
 */
public record RouteAdvice(
        String department,
        long calls,
        long answered,
        double handlingSeconds,
        boolean measured,
        Duration talk,
        Optional<Duration> staff) {

    /** What spares most first. */
    public static final Comparator<RouteAdvice> MOST_FIRST = Comparator.comparing(
                    (RouteAdvice advice) -> advice.staff().orElse(Duration.ZERO))
            .thenComparing(RouteAdvice::talk)
            .thenComparingLong(RouteAdvice::calls)
            .reversed()
            .thenComparing(RouteAdvice::department);

    private static final double HUNDRED = 100;
    private static final double MILLIS = 1_000;
    /** A line without any calls would still be answered by somebody. */
    private static final double MOST_SHARE = 0.99;

    /** @param all calls of the same days */
    public static RouteAdvice of(
            DepartmentLine line, Sums all, Assumption assumption, StaffingPlan ahead, ServiceGoal goal) {
        Estimate handling = assumption.talkSeconds().isPresent()
                ? new Estimate(assumption.talkSeconds().getAsInt(), Estimate.Source.TYPED)
                : Estimate.handling(OptionalDouble.empty(), line.caseFiles());
        boolean measured = handling.source() == Estimate.Source.MEASURED;
        double seconds =
                handling.source() == Estimate.Source.ASSUMED ? ahead.handling().seconds() : handling.seconds();
        long calls = line.caseFileCalls();
        long answered = all.of(Measure.ANSWERED);
        double served = calls * assumption.share() / HUNDRED;
        double share = answered <= 0 ? 0 : Math.min(MOST_SHARE, served / answered);
        return new RouteAdvice(
                line.department(),
                calls,
                answered,
                seconds,
                measured,
                Duration.ofMillis(Math.round(served * seconds * MILLIS)),
                ahead.isForetold() ? Optional.of(ahead.sparedBy(share, seconds, goal)) : Optional.empty());
    }

    /** Of all answered calls, 0 to 1. */
    public double share() {
        return answered <= 0 ? 0 : (double) calls / answered;
    }
}
