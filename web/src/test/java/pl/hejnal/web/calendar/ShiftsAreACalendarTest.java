package pl.hejnal.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.staffing.shifts.calendar.ShiftCalendar;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftHours;

class ShiftsAreACalendarTest {

    private static final UUID ID = UUID.fromString("8f0e6c1e-6d0b-4f3b-9c3f-0a1b2c3d4e5f");
    private static final Instant AT = Instant.parse("2026-11-28T10:00:00Z");

    @Test
    void a_shift_is_an_event_in_utc_with_its_breaks_in_words() {
        String text = calendar(Language.PL, shift("2026-12-01", "7:40", "15:30", "11:00-11:15"));
        assertThat(text)
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Hejnal//Shifts//PL",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "NAME:Grafik infolinii",
                        "X-WR-CALNAME:Grafik infolinii",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
                        "BEGIN:VEVENT",
                        "UID:8f0e6c1e-6d0b-4f3b-9c3f-0a1b2c3d4e5f",
                        "SEQUENCE:0",
                        "DTSTAMP:20261128T100000Z",
                        "LAST-MODIFIED:20261128T100000Z",
                        "DTSTART:20261201T064000Z",
                        "DTEND:20261201T143000Z",
                        "SUMMARY:Ranna\\, krótka",
                        "DESCRIPTION:Przerwy: 11:00–11:15",
                        "TRANSP:OPAQUE",
                        "STATUS:CONFIRMED",
                        "CLASS:PRIVATE",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void a_night_in_which_the_clock_changes_is_as_long_as_it_is() {
        assertThat(calendar(Language.PL, shift("2027-03-27", "22:00", "6:00", "")))
                .contains("DTSTART:20270327T210000Z\r\nDTEND:20270328T040000Z\r\n");
        assertThat(calendar(Language.PL, shift("2026-10-24", "22:00", "6:00", "")))
                .contains("DTSTART:20261024T200000Z\r\nDTEND:20261025T050000Z\r\n")
                .doesNotContain("DESCRIPTION");
    }

    @Test
    void an_absence_is_a_day_without_its_reason() {
        for (AbsenceKind kind : AbsenceKind.values()) {
            String text = calendar(Language.EN, Optional.of(new DayPlan.Absence(kind)), "2026-12-31", 0);
            assertThat(text)
                    .contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\nSUMMARY:Absence\r\n")
                    .doesNotContain(kind.name());
        }
        assertThat(calendar(Language.PL, Optional.of(new DayPlan.Absence(AbsenceKind.SICK_LEAVE)), "2026-12-31", 0))
                .contains("SUMMARY:Nieobecność")
                .doesNotContain("L4");
    }

    @Test
    void what_was_taken_back_is_cancelled_under_the_same_name_and_a_higher_number() {
        assertThat(calendar(Language.PL, Optional.empty(), "2026-12-01", 1))
                .contains("UID:" + ID + "\r\nSEQUENCE:1\r\n")
                .contains("STATUS:CANCELLED\r\n")
                .doesNotContain("CONFIRMED");
    }

    @Test
    void a_calendar_without_days_is_one_all_the_same() {
        assertThat(ShiftsAsCalendar.text(new ShiftCalendar(Language.PL, List.of())))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .doesNotContain("VEVENT");
    }

    private static String calendar(Language language, PublishedCell cell) {
        return ShiftsAsCalendar.text(new ShiftCalendar(language, List.of(cell)));
    }

    private static String calendar(Language language, Optional<DayPlan> plan, String day, int sequence) {
        return calendar(
                language, new PublishedCell(new Login("anna"), LocalDate.parse(day), plan, ID, sequence, 1, AT));
    }

    private static PublishedCell shift(String day, String start, String end, String breaks) {
        return new PublishedCell(
                new Login("anna"),
                LocalDate.parse(day),
                Optional.of(new DayPlan.Shift("Ranna, krótka", ShiftColour.BLUE, ShiftHours.read(start, end, breaks))),
                ID,
                0,
                1,
                AT);
    }
}
