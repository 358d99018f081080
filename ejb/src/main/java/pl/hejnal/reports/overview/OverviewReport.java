package pl.hejnal.reports.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.CallFigures.Total;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.overview.domain.Outlier.Kind;
import pl.hejnal.reports.overview.domain.OutlierRule;

/** Where managers see how the office does. */
@Stateless
public class OverviewReport {

    private static final int DAYS_BY_HOUR = 2;
    private static final int DAYS_BY_DAY = 62;
    private static final int DAYS_BY_WEEK = 366;

    @Inject
    private CallReport reports;

    /**
     * @param from the first day
     * @param until the last day
     * @throws pl.hejnal.kernel.Refusal as {@link ReportQuestion}
     */
    @RolesAllowed(Roles.MANAGER)
    public Overview of(LocalDate from, LocalDate until, Comparison with, Targets targets) {
        Interval interval = interval(ChronoUnit.DAYS.between(from, until) + 1);
        ReportQuestion question = new ReportQuestion(Report.CALLS, Optional.of(interval), from, until, targets);
        ReportTable calls = reports.of(question);
        OutlierRule outliers = new OutlierRule().hours(by(Report.HOURS_OF_WEEK, question), calls.total());
        rising(outliers, Kind.MORE_ABOUT_MATTER, Report.MATTERS, question, with);
        rising(outliers, Kind.MORE_FOR_DEPARTMENT, Report.DEPARTMENTS, question, with);
        return new Overview(
                interval,
                series(calls, interval, from, until),
                calls.total(),
                reports.of(question.earlier(with)).total(),
                outliers.found());
    }

    private static Interval interval(long days) {
        if (days <= DAYS_BY_HOUR) {
            return Interval.HOUR;
        }
        return days <= DAYS_BY_DAY ? Interval.DAY : days <= DAYS_BY_WEEK ? Interval.WEEK : Interval.MONTH;
    }

    private void rising(OutlierRule outliers, Kind kind, Report report, ReportQuestion question, Comparison with) {
        Map<String, Long> earlier = by(report, question.earlier(with)).stream()
                .collect(Collectors.toMap(Total::value, total -> total.sums().of(Measure.CALLS)));
        outliers.rising(kind, by(report, question), earlier);
    }

    private List<Total> by(Report report, ReportQuestion question) {
        ReportQuestion whole =
                new ReportQuestion(report, Optional.empty(), question.from(), question.until(), question.targets());
        return reports.of(whole).lines().stream()
                .map(line -> new Total(line.value(), line.sums()))
                .toList();
    }

    private static List<Sums> series(ReportTable calls, Interval interval, LocalDate from, LocalDate until) {
        Map<Instant, Sums> lines = calls.lines().stream()
                .collect(Collectors.toMap(line -> line.start().orElseThrow(), ReportTable.Line::sums));
        Instant end = until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
        List<Sums> series = new ArrayList<>();
        Instant start = interval.startOf(from.atStartOfDay(OfficeZone.ZONE).toInstant());
        while (start.isBefore(end)) {
            series.add(lines.getOrDefault(start, Sums.NONE));
            start = interval.next(start);
        }
        return series;
    }
}
