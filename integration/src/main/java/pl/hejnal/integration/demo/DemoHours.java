package pl.hejnal.integration.demo;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import pl.hejnal.hours.SetHours;
import pl.hejnal.hours.domain.OpeningPlace;

/** A line of hours.csv. */
final class DemoHours {

    private DemoHours() {}

    static SetHours of(DemoRow row) {
        Map<DayOfWeek, String> days = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day, row.get(day.name().toLowerCase(Locale.ROOT)));
        }
        return new SetHours(
                new OpeningPlace(row.get("place")), days, row.get("holidays").equals("closed"), row.get("phone"), 0);
    }
}
