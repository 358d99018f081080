package pl.hejnal.reports.staffing.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * The days from which others are foretold. Holidays, days on which the line is closed and days without any record are unlike
 * the rest and no past. Where the line is open on a holiday, that is foretold from Sundays.
 *
 * @param closed days on which the line is closed whatever the week says
 * @param holiday days that the law sets free, whether or not the line is open
 * @param weeks how far to look back
 */
public record PastDays(
        CallHistory history, Predicate<LocalDate> closed, Predicate<LocalDate> holiday, LocalDate today, int weeks) {

    /** From those that are known on the morning of the day itself, or today. */
    public VolumeForecast forecast(LocalDate day) {
        List<LocalDate> past = oldest(day, today, weeks)
                .datesUntil(end(day, today))
                .filter(history::isRecorded)
                .filter(closed.or(holiday).negate())
                .toList();
        return new VolumeForecast(history, day, holiday.test(day) ? DayOfWeek.SUNDAY : day.getDayOfWeek(), past);
    }

    /** The first day that this one is foretold from. */
    public static LocalDate oldest(LocalDate day, LocalDate today, int weeks) {
        return end(day, today).minusWeeks(weeks);
    }

    /** What is known ends before this day. */
    private static LocalDate end(LocalDate day, LocalDate today) {
        return day.isBefore(today) ? day : today;
    }
}
