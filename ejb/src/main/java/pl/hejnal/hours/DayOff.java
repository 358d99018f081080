package pl.hejnal.hours;

import java.time.LocalDate;

/**
 * A day on which the office is closed although its hours say otherwise.
 *
 * @param holiday its name as Jollyday's own key where the law sets the day free, else empty
 * @param why what was written where somebody closed the day, else empty
 */
public record DayOff(LocalDate day, String holiday, String why) {}
