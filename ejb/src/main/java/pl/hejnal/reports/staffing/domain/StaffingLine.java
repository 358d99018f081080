package pl.hejnal.reports.staffing.domain;

import java.util.Optional;
import java.util.OptionalDouble;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.staffing.domain.queueing.ErlangA;
import pl.hejnal.reports.staffing.domain.queueing.ErlangC;
import pl.hejnal.reports.staffing.domain.queueing.QueueModel;
import pl.hejnal.reports.staffing.domain.queueing.QueuePerformance;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.reports.staffing.domain.queueing.Traffic;

/**
 * One interval in which the line is open.
 *
 * @param calls that will want a clerk; empty where nothing is known of such a weekday
 * @param waiting by {@link ErlangC}; empty without a forecast, as the next
 * @param leaving by {@link ErlangA}
 * @param actual what it came to; empty for what is not over, and where nothing was recorded
 */
public record StaffingLine(
        OpenInterval interval,
        OptionalDouble calls,
        Optional<Need> waiting,
        Optional<Need> leaving,
        Optional<Sums> actual) {

    /** Of the other calls, in seconds, whatever those that come no more are said to take. */
    private static final double SHORTEST = 1;

    /** The fewest clerks for the goal, and what to expect with them. */
    public record Need(int clerks, QueuePerformance expected) {

        /** An open line is answered by somebody, though hardly anybody may call. */
        static Need of(QueueModel model, ServiceGoal goal) {
            int clerks = Math.max(1, model.clerksFor(goal));
            return new Need(clerks, model.with(clerks, goal.within()));
        }
    }

    /** Nothing is known of such a weekday. */
    public static StaffingLine unknown(OpenInterval interval, Optional<Sums> actual) {
        return new StaffingLine(interval, OptionalDouble.empty(), Optional.empty(), Optional.empty(), actual);
    }

    /** @param calls as they are foretold, what-if included */
    public static StaffingLine of(
            OpenInterval interval,
            double calls,
            Estimate handling,
            Estimate patience,
            ServiceGoal goal,
            Optional<Sums> actual) {
        Traffic traffic = new Traffic(calls / interval.open().toSeconds(), handling.seconds());
        return new StaffingLine(
                interval,
                OptionalDouble.of(calls),
                Optional.of(Need.of(new ErlangC(traffic), goal)),
                Optional.of(Need.of(new ErlangA(traffic, patience.seconds()), goal)),
                actual);
    }

    /**
     * The fewest clerks by {@link ErlangC} if some of the foretold calls came no more.
     *
     * @param share of the calls, 0 to below 1
     * @param theirSeconds how long a clerk would have been busy with each of them
     * @return nobody where nothing is foretold
     */
    public int clerksWithout(double share, double theirSeconds, Estimate handling, ServiceGoal goal) {
        if (calls.isEmpty()) {
            return 0;
        }
        double rest = 1 - share;
        double others = Math.max(SHORTEST, (handling.seconds() - share * theirSeconds) / rest);
        Traffic traffic =
                new Traffic(calls.getAsDouble() * rest / interval.open().toSeconds(), others);
        return Need.of(new ErlangC(traffic), goal).clerks();
    }
}
