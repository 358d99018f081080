package pl.hejnal.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;

/**
 * A report's answer.
 *
 * @param lines in the order of time, then most calls first
 * @param total of all calls of the time, each once
 */
public record ReportTable(List<Metric> columns, List<Line> lines, Sums total) {

    /**
     * @param start of the interval; empty where the whole time is one
     * @param value of the report's dimension; empty where it is not known, or where the report has none
     */
    public record Line(Optional<Instant> start, String value, Sums sums) {}
}
