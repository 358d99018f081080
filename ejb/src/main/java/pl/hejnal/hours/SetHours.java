package pl.hejnal.hours;

import java.time.DayOfWeek;
import java.util.Map;
import pl.hejnal.hours.domain.OpeningPlace;

/**
 * Set the hours of a place.
 *
 * @param days what somebody wrote for each day: {@code 7:40-15:30}, several with a comma, nothing for a closed day
 * @param version of what they had before their eyes
 */
public record SetHours(
        OpeningPlace place, Map<DayOfWeek, String> days, boolean keepsHolidays, String phone, int version) {}
