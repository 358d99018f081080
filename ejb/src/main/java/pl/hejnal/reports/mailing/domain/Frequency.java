package pl.hejnal.reports.mailing.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import pl.hejnal.reports.domain.PresetPeriod;

/** How often a report is sent. What it tells of has ended by then. */
public enum Frequency {
    DAILY(PresetPeriod.YESTERDAY, Period.ofDays(1), 0, 0),
    WEEKLY(PresetPeriod.LAST_WEEK, Period.ofWeeks(1), 1, 7),
    MONTHLY(PresetPeriod.LAST_MONTH, Period.ofMonths(1), 1, 31);

    private final PresetPeriod period;
    private final Period step;
    private final int firstDay;
    private final int lastDay;

    Frequency(PresetPeriod period, Period step, int firstDay, int lastDay) {
        this.period = period;
        this.step = step;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    /** Of which days a sending on this day tells. */
    public PresetPeriod period() {
        return period;
    }

    boolean has(int day) {
        return day >= firstDay && day <= lastDay;
    }

    /** The day of sending in the week or month in which this day lies; a shorter month's last for one that it has not. */
    LocalDate dayAround(LocalDate any, int day) {
        return switch (this) {
            case DAILY -> any;
            case WEEKLY ->
                any.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(day - 1L);
            case MONTHLY -> any.withDayOfMonth(Math.min(day, any.lengthOfMonth()));
        };
    }

    /** Somewhere in the week or month after that of this day, or before it. */
    LocalDate step(LocalDate any, int times) {
        return any.plus(step.multipliedBy(times));
    }
}
