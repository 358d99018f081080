package pl.hejnal.hours;

import java.time.LocalDate;

/**
 * A day that the law sets free.
 *
 * @param key its name as Jollyday's own key, for example {@code CHRISTMAS_EVE}
 */
public record HolidayView(LocalDate day, String key) {}
