package pl.hejnal.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.kernel.CallerNumber;

/**
 * What is told of a place's hours.
 *
 * @param name of the department in the language that was asked for; empty for the line and the office
 * @param closedSoon the extra closed days of the coming week, holidays among them
 */
public record HoursView(
        OpeningPlace place,
        Optional<String> name,
        WeekHours week,
        boolean keepsHolidays,
        CallerNumber phone,
        OpenState now,
        List<LocalDate> closedSoon) {}
