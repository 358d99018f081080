package pl.hejnal.reports.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.kernel.OfficeZone;

/**
 * The steps in which a report tells figures. Minutes and hours are of the same length everywhere; days and longer begin at
 * the office's midnight, so a day may have 23 or 25 hours.
 */
public enum Interval {
    QUARTER(Grain.QUARTER, at -> at),
    HALF_HOUR(Grain.QUARTER, at -> at.minusMinutes(at.getMinute() % 30)),
    HOUR(Grain.QUARTER, at -> at.minusMinutes(at.getMinute())),
    DAY(Grain.DAY, at -> midnight(at.toLocalDate())),
    /** From Monday. */
    WEEK(Grain.DAY, at -> midnight(at.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)))),
    MONTH(Grain.MONTH, at -> midnight(at.toLocalDate().withDayOfMonth(1))),
    YEAR(Grain.MONTH, at -> midnight(at.toLocalDate().withDayOfYear(1)));

    private static final int MINUTES = 15;

    private final Grain grain;
    private final UnaryOperator<ZonedDateTime> start;

    Interval(Grain grain, UnaryOperator<ZonedDateTime> start) {
        this.grain = grain;
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

    private static ZonedDateTime midnight(LocalDate day) {
        return day.atStartOfDay(OfficeZone.ZONE);
    }
}
