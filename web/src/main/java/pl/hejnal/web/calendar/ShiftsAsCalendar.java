package pl.hejnal.web.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.staffing.shifts.calendar.ShiftCalendar;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.web.i18n.Words;

/**
 * A clerk's days as an iCalendar object. Times are told in UTC, so that no program has to know the office's zone. An entry keeps
 * its UID for ever and gets a higher SEQUENCE with each change; what was taken back is sent as cancelled, or programs that were
 * told of it would keep it. Why somebody is absent is not told: the calendar may lie anywhere.
 */
final class ShiftsAsCalendar {

    private static final String BUNDLE = "shifts";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private ShiftsAsCalendar() {}

    static String text(ShiftCalendar calendar) {
        Locale locale = calendar.language().locale();
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line(
                        "PRODID",
                        "-//Hejnal//Shifts//" + calendar.language().code().toUpperCase(Locale.ROOT))
                .line("CALSCALE", "GREGORIAN")
                .line("METHOD", "PUBLISH")
                .words("NAME", Words.in(locale, BUNDLE, "calendarName"))
                .words("X-WR-CALNAME", Words.in(locale, BUNDLE, "calendarName"))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        calendar.cells().forEach(cell -> event(text, cell, locale));
        return text.line("END", "VCALENDAR").toString();
    }

    private static void event(CalendarText text, PublishedCell cell, Locale locale) {
        text.line("BEGIN", "VEVENT")
                .line("UID", cell.uid().toString())
                .line("SEQUENCE", Integer.toString(cell.sequence()))
                .line("DTSTAMP", moment(cell.at()))
                .line("LAST-MODIFIED", moment(cell.at()));
        Optional<DayPlan.Shift> shift =
                cell.plan().filter(DayPlan.Shift.class::isInstance).map(DayPlan.Shift.class::cast);
        if (shift.isPresent()) {
            shift(text, cell.day(), shift.get(), locale);
        } else {
            text.line("DTSTART;VALUE=DATE", DAY.format(cell.day()))
                    .line("DTEND;VALUE=DATE", DAY.format(cell.day().plusDays(1)))
                    .words(
                            "SUMMARY",
                            Words.in(locale, BUNDLE, cell.plan().isPresent() ? "calendarAbsent" : "calendarCancelled"))
                    .line("TRANSP", "TRANSPARENT");
        }
        text.line("STATUS", cell.plan().isPresent() ? "CONFIRMED" : "CANCELLED")
                .line("CLASS", "PRIVATE")
                .line("END", "VEVENT");
    }

    private static void shift(CalendarText text, LocalDate day, DayPlan.Shift shift, Locale locale) {
        text.line("DTSTART", moment(shift.hours().begin(day)))
                .line("DTEND", moment(shift.hours().end(day)))
                .words("SUMMARY", shift.name());
        if (!shift.hours().breaks().isEmpty()) {
            text.words(
                    "DESCRIPTION",
                    Words.in(
                            locale,
                            BUNDLE,
                            "calendarBreaks",
                            shift.hours().breaks().stream()
                                    .map(one -> one.start() + "–" + one.end())
                                    .collect(Collectors.joining(", "))));
        }
        text.line("TRANSP", "OPAQUE");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
