package pl.hejnal.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;

/** Where managers read what calls add up to, by time and by whatever they are counted by. */
@Stateless
public class CallReport {

    private static final Comparator<Line> IN_TIME_THEN_MOST_FIRST = Comparator.comparing(
                    (Line line) -> line.start().orElse(Instant.MIN))
            .thenComparingLong(
                    line -> -line.sums().of(Measure.CALLS) - line.sums().of(Measure.HANDLED))
            .thenComparing(Line::value);
    private static final Comparator<Line> IN_TIME_THEN_BY_VALUE = Comparator.comparing(
                    (Line line) -> line.start().orElse(Instant.MIN))
            .thenComparing(Line::value);

    private record Key(Optional<Instant> start, String value) {}

    @Inject
    private CallFigures figures;

    @RolesAllowed(Roles.MANAGER)
    public ReportTable of(ReportQuestion question) {
        Report report = question.report();
        List<Line> lines =
                question.interval().map(interval -> byTime(question, interval)).orElseGet(() -> overall(question));
        Sums total = report.dimension() == Dimension.ALL || report.isOfClerks()
                ? lines.stream().map(Line::sums).reduce(Sums.NONE, Sums::plus)
                : allCalls(question);
        return new ReportTable(
                report.columns(),
                lines.stream()
                        // What calls were taken away from again, because they turned out to be about something else.
                        .filter(line -> !line.sums().equals(Sums.NONE))
                        .sorted(report == Report.HOURS_OF_WEEK ? IN_TIME_THEN_BY_VALUE : IN_TIME_THEN_MOST_FIRST)
                        .toList(),
                total);
    }

    private List<Line> overall(ReportQuestion question) {
        Map<Key, Sums> sums = new LinkedHashMap<>();
        for (Dimension by : question.report().dimensions()) {
            totals(by, question)
                    .forEach(total -> sums.merge(new Key(Optional.empty(), total.value()), total.sums(), Sums::plus));
        }
        return lines(sums);
    }

    private List<Line> byTime(ReportQuestion question, Interval interval) {
        Map<Key, Sums> sums = new LinkedHashMap<>();
        for (Dimension by : question.report().dimensions()) {
            figures.rows(
                            by,
                            interval,
                            question.begin(),
                            question.end(),
                            question.report().names())
                    .forEach(row -> sums.merge(new Key(Optional.of(row.start()), row.value()), row.sums(), Sums::plus));
        }
        return lines(sums);
    }

    private static List<Line> lines(Map<Key, Sums> sums) {
        return sums.entrySet().stream()
                .map(one -> new Line(one.getKey().start(), one.getKey().value(), one.getValue()))
                .toList();
    }

    /** Each call once, whatever it is counted by. */
    private Sums allCalls(ReportQuestion question) {
        return totals(Dimension.ALL, question).stream()
                .map(CallFigures.Total::sums)
                .reduce(Sums.NONE, Sums::plus);
    }

    private List<CallFigures.Total> totals(Dimension by, ReportQuestion question) {
        return figures.totals(
                by,
                question.grain(),
                question.begin(),
                question.end(),
                question.report().names());
    }
}
