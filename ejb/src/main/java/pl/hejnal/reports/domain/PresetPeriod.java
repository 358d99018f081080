package pl.hejnal.reports.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.UnaryOperator;

/** The days that managers look at most, as seen from today; a period under way ends today. */
public enum PresetPeriod {
    TODAY(today -> today, today -> today),
    YESTERDAY(today -> today.minusDays(1), today -> today.minusDays(1)),
    THIS_WEEK(PresetPeriod::monday, today -> today),
    LAST_WEEK(today -> monday(today).minusWeeks(1), today -> monday(today).minusDays(1)),
    THIS_MONTH(today -> today.withDayOfMonth(1), today -> today),
    LAST_MONTH(
            today -> today.withDayOfMonth(1).minusMonths(1),
            today -> today.withDayOfMonth(1).minusDays(1)),
    THIS_YEAR(today -> today.withDayOfYear(1), today -> today),
    LAST_YEAR(
            today -> today.withDayOfYear(1).minusYears(1),
            today -> today.withDayOfYear(1).minusDays(1));

    private final UnaryOperator<LocalDate> from;
    private final UnaryOperator<LocalDate> until;

    PresetPeriod(UnaryOperator<LocalDate> from, UnaryOperator<LocalDate> until) {
        this.from = from;
        this.until = until;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its first day. */
    public LocalDate from(LocalDate today) {
        return from.apply(today);
    }

    /** Its last day. */
    public LocalDate until(LocalDate today) {
        return until.apply(today);
    }
}
