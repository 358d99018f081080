package pl.hejnal.reports.staffing;

import java.time.Duration;
import java.util.List;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.StaffingLine.Need;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;

/**
 * How many clerks are needed when.
 *
 * @param lines intervals in which the line is open, in their order
 */
public record StaffingPlan(Estimate handling, Estimate patience, List<StaffingLine> lines) {

    /** Calls of all intervals that can be foretold. */
    public double calls() {
        return lines.stream().flatMapToDouble(line -> line.calls().stream()).sum();
    }

    /** The most who are needed at one time, by Erlang C. */
    public int mostClerks() {
        return lines.stream()
                .flatMap(line -> line.waiting().stream())
                .mapToInt(Need::clerks)
                .max()
                .orElse(0);
    }

    /** The time of all of them together, by Erlang C. */
    public Duration work() {
        return lines.stream()
                .map(line -> line.interval()
                        .open()
                        .multipliedBy(line.waiting().map(Need::clerks).orElse(0)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether anything can be foretold. */
    public boolean isForetold() {
        return lines.stream().anyMatch(line -> line.calls().isPresent());
    }

    /**
     * How much less of the clerks' time would be needed if some of the calls came no more, for the same goal.
     *
     * @param share of the calls, 0 to below 1
     * @param theirSeconds how long a clerk is busy with each of them
     */
    public Duration sparedBy(double share, double theirSeconds, ServiceGoal goal) {
        Duration without = lines.stream()
                .map(line ->
                        line.interval().open().multipliedBy(line.clerksWithout(share, theirSeconds, handling, goal)))
                .reduce(Duration.ZERO, Duration::plus);
        Duration spared = work().minus(without);
        return spared.isNegative() ? Duration.ZERO : spared;
    }
}
