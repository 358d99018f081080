package pl.hejnal.reports.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalAmount;
import java.util.function.UnaryOperator;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.kernel.OfficeZone;

/**
 * The steps in which a report tells figures. Minutes and hours are of the same length everywhere; days and longer begin at
 * the office's midnight, so a day may have 23 or 25 hours.
 */
public enum Interval {
    QUARTER(Grain.QUARTER, Duration.ofMinutes(15), at -> at),
    HALF_HOUR(Grain.QUARTER, Duration.ofMinutes(30), at -> at.minusMinutes(at.getMinute() % 30)),
    HOUR(Grain.QUARTER, Duration.ofHours(1), at -> at.minusMinutes(at.getMinute())),
    DAY(Grain.DAY, Period.ofDays(1), at -> midnight(at.toLocalDate())),
    /** From Monday. */
    WEEK(
            Grain.DAY,
            Period.ofWeeks(1),
            at -> midnight(at.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))),
    MONTH(Grain.MONTH, Period.ofMonths(1), at -> midnight(at.toLocalDate().withDayOfMonth(1))),
    YEAR(Grain.MONTH, Period.ofYears(1), at -> midnight(at.toLocalDate().withDayOfYear(1)));

    private static final int MINUTES = 15;

    private final Grain grain;
    private final TemporalAmount length;
    private final UnaryOperator<ZonedDateTime> start;

    Interval(Grain grain, TemporalAmount length, UnaryOperator<ZonedDateTime> start) {
        this.grain = grain;
        this.length = length;
        this.start = start;
    }

    /** Of which rows it is made. */
    public Grain grain() {
        return grain;
    }

    /** The beginning of the interval in which this moment lies. */
    public Instant startOf(Instant moment) {
        ZonedDateTime minute = moment.atZone(OfficeZone.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return start.apply(minute.minusMinutes(minute.getMinute() % MINUTES)).toInstant();
    }

    /** The beginning of the interval after the one that begins here. */
    public Instant next(Instant start) {
        return start.atZone(OfficeZone.ZONE).plus(length).toInstant();
    }

    /** The beginning of the interval after the one in which this moment lies. */
    public Instant endOf(Instant moment) {
        return next(startOf(moment));
    }

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE);
    }
}
