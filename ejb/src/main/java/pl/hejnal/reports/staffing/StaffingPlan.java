package pl.hejnal.reports.staffing;

import java.time.Duration;
import java.util.List;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.reports.staffing.domain.StaffingLine.Need;

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
}
