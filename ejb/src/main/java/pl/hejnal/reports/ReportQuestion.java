package pl.hejnal.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.AskedDays;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;

/**
 * What a manager wants to see. A call belongs to the day on which it arrived, also over midnight.
 *
 * @param interval empty for the whole time in one
 * @param from the first day
 * @param until the last day
 * @param targets what waits are measured by
 */
public record ReportQuestion(
        Report report, Optional<Interval> interval, LocalDate from, LocalDate until, Targets targets) {

    /** Lines on one page are read by a person; a year of quarters of an hour is 35,040. */
    private static final int MOST_DAYS = 3_660;

    private static final int MOST_DAYS_BY_DAY = 732;
    private static final int MOST_DAYS_BY_HOUR = 31;
    private static final int MOST_DAYS_BY_HOUR_AND_VALUE = 7;
    private static final Set<Interval> DAYS = EnumSet.of(Interval.DAY, Interval.WEEK);
    private static final Set<Interval> WITHIN_A_DAY = EnumSet.of(Interval.QUARTER, Interval.HALF_HOUR, Interval.HOUR);

    /** @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long} */
    public ReportQuestion {
        AskedDays.check(from, until, mostDays(report, interval));
    }

    /** By the usual targets. */
    public ReportQuestion(Report report, Optional<Interval> interval, LocalDate from, LocalDate until) {
        this(report, interval, from, until, Targets.USUAL);
    }

    /** The same of an earlier period, as a whole. */
    public ReportQuestion earlier(Comparison with) {
        return new ReportQuestion(
                report, Optional.empty(), with.shift(from, from, until), with.shift(until, from, until), targets);
    }

    private static int mostDays(Report report, Optional<Interval> interval) {
        if (interval.filter(WITHIN_A_DAY::contains).isPresent()) {
            return report.dimension() == Dimension.ALL ? MOST_DAYS_BY_HOUR : MOST_DAYS_BY_HOUR_AND_VALUE;
        }
        return interval.filter(DAYS::contains).isPresent() ? MOST_DAYS_BY_DAY : MOST_DAYS;
    }

    Grain grain() {
        return interval.map(Interval::grain)
                // Months are whole ones; a period of days may begin and end within one.
                .filter(grain -> grain == Grain.QUARTER)
                .orElse(Grain.DAY);
    }

    Instant begin() {
        return from.atStartOfDay(OfficeZone.ZONE).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
    }
}
