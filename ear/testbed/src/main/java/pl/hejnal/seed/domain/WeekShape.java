package pl.hejnal.seed.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often a city is called, compared with its usual Wednesday morning: by the hour, the weekday, the month and the year, and
 * on days that the law sets free. A line that is open around the clock for an office with hours.
 */
final class WeekShape {

    /** By the half-hour, from midnight on: a peak in the morning, and some who call when nobody is there. */
    private static final List<Double> WORKING_DAY = List.of(
            0.02, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.02, 0.03, 0.05, 0.09, 0.20, 0.45, 1.10, 1.55, 1.85,
            2.00, 2.00, 1.90, 1.75, 1.60, 1.50, 1.35, 1.30, 1.25, 1.20, 1.15, 1.05, 0.85, 0.50, 0.38, 0.30, 0.26, 0.22,
            0.18, 0.15, 0.13, 0.12, 0.10, 0.09, 0.08, 0.07, 0.06, 0.05, 0.04, 0.03);

    private static final List<Double> FREE_DAY = List.of(
            0.02, 0.02, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.01, 0.02, 0.02, 0.03, 0.04, 0.06, 0.08, 0.11, 0.15,
            0.18, 0.20, 0.22, 0.22, 0.22, 0.21, 0.20, 0.19, 0.18, 0.17, 0.16, 0.16, 0.15, 0.15, 0.14, 0.14, 0.13, 0.12,
            0.12, 0.11, 0.10, 0.10, 0.09, 0.08, 0.07, 0.06, 0.05, 0.04, 0.03, 0.02);

    /** From Monday on. */
    private static final List<Double> WEEKDAYS = List.of(1.25, 1.10, 1.00, 1.02, 0.85, 1.10, 0.70);

    /** From January on: taxes and waste at the turn of the year, holidays in summer. */
    private static final List<Double> MONTHS =
            List.of(1.10, 1.00, 1.10, 1.07, 0.97, 1.00, 0.85, 0.82, 1.12, 1.06, 0.98, 0.86);

    private static final double GROWTH_A_YEAR = 1.06;
    private static final double DAYS_A_YEAR = 365.25;
    private static final double AFTER_FREE_DAYS = 1.25;

    private final LocalDate first;
    private final Predicate<LocalDate> holidays;

    WeekShape(LocalDate first, Predicate<LocalDate> holidays) {
        this.first = first;
        this.holidays = holidays;
    }

    /** Of a whole day; what its hours are multiplied by. */
    double ofDay(LocalDate day) {
        double growth = StrictMath.pow(GROWTH_A_YEAR, (day.toEpochDay() - first.toEpochDay()) / DAYS_A_YEAR);
        double shape = WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) * MONTHS.get(day.getMonthValue() - 1) * growth;
        // Who could not call on a holiday calls on the day after it.
        return !isFree(day) && holidays.test(day.minusDays(1)) ? shape * AFTER_FREE_DAYS : shape;
    }

    double ofTime(LocalDate day, LocalTime time) {
        int halfHour = time.getHour() * 2 + time.getMinute() / 30;
        return (isFree(day) ? FREE_DAY : WORKING_DAY).get(halfHour);
    }

    private boolean isFree(LocalDate day) {
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || holidays.test(day);
    }
}
