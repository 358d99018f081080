package pl.hejnal.hours.domain;

import java.time.LocalDate;

/**
 * A day on which a place is closed although its hours say otherwise.
 *
 * @param place a day of the office closes every place that keeps holidays
 * @param why for those who read it on a screen
 */
public record ClosedDay(OpeningPlace place, LocalDate day, String why) {}
