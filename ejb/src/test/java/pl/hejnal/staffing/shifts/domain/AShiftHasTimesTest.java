package pl.hejnal.staffing.shifts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.Presence;

class AShiftHasTimesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");
    private static final LocalDate BEFORE_SPRING = LocalDate.parse("2027-03-27");
    private static final LocalDate BEFORE_AUTUMN = LocalDate.parse("2026-10-24");

    @Test
    void a_day_shift_has_its_breaks_between_its_parts() {
        ShiftHours hours = ShiftHours.read(" 7:40", "15:30 ", "11:00–11:15, 13:00 - 13:15");
        assertThat(hours.breaksText()).isEqualTo("11:00-11:15 13:00-13:15");
        assertThat(hours.crossesMidnight()).isFalse();
        assertThat(hours.parts(MONDAY))
                .containsExactly(
                        part(Presence.PRESENT, "2026-11-30T06:40:00Z", "2026-11-30T10:00:00Z"),
                        part(Presence.ON_BREAK, "2026-11-30T10:00:00Z", "2026-11-30T10:15:00Z"),
                        part(Presence.PRESENT, "2026-11-30T10:15:00Z", "2026-11-30T12:00:00Z"),
                        part(Presence.ON_BREAK, "2026-11-30T12:00:00Z", "2026-11-30T12:15:00Z"),
                        part(Presence.PRESENT, "2026-11-30T12:15:00Z", "2026-11-30T14:30:00Z"));
        assertThat(ShiftHours.read("07:40", "15:30", hours.breaksText())).isEqualTo(hours);
    }

    @Test
    void a_night_shift_ends_on_the_next_day_and_so_may_its_break() {
        ShiftHours night = ShiftHours.read("22:00", "6:00", "23:50-00:05; 02:00-02:15");
        assertThat(night.crossesMidnight()).isTrue();
        assertThat(night.begin(MONDAY)).isEqualTo("2026-11-30T21:00:00Z");
        assertThat(night.end(MONDAY)).isEqualTo("2026-12-01T05:00:00Z");
        assertThat(night.parts(MONDAY))
                .contains(
                        part(Presence.ON_BREAK, "2026-11-30T22:50:00Z", "2026-11-30T23:05:00Z"),
                        part(Presence.ON_BREAK, "2026-12-01T01:00:00Z", "2026-12-01T01:15:00Z"));
    }

    @Test
    void a_shift_until_midnight_does_not_go_on_over_it() {
        ShiftHours late = ShiftHours.read("16:00", "0:00", "");
        assertThat(late.crossesMidnight()).isFalse();
        assertThat(late.length(MONDAY)).isEqualTo(Duration.ofHours(8));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 8", "2027-03-27, 7", "2026-10-24, 9"})
    void the_night_in_which_the_clock_changes_is_an_hour_shorter_or_longer(LocalDate day, int hours) {
        ShiftHours night = ShiftHours.read("22:00", "6:00", "");
        assertThat(night.length(day)).isEqualTo(Duration.ofHours(hours));
        assertThat(night.parts(day))
                .singleElement()
                .satisfies(part -> assertThat(part.length()).isEqualTo(Duration.ofHours(hours)));
    }

    @Test
    void a_break_that_the_clock_leaves_out_takes_no_time_twice() {
        ShiftHours night = ShiftHours.read("22:00", "6:00", "02:00-02:30");
        Duration planned =
                night.parts(BEFORE_SPRING).stream().map(PlannedPart::length).reduce(Duration.ZERO, Duration::plus);
        assertThat(planned).isEqualTo(Duration.ofHours(7));
        assertThat(night.parts(BEFORE_SPRING))
                .as("told by the clock, it is at three")
                .contains(part(Presence.ON_BREAK, "2027-03-28T01:00:00Z", "2027-03-28T01:30:00Z"));
        assertThat(night.parts(BEFORE_AUTUMN))
                .as("the first of the two hours that bear the name")
                .contains(part(Presence.ON_BREAK, "2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z"));
    }

    @Test
    void a_break_may_be_the_first_thing_in_a_shift() {
        assertThat(ShiftHours.read("8:00", "16:00", "8:00-8:15").parts(MONDAY))
                .first()
                .isEqualTo(part(Presence.ON_BREAK, "2026-11-30T07:00:00Z", "2026-11-30T07:15:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"8:00, 8:00", "8, 16:00", "25:00, 6:00", "'', 16:00", "8:00, ''"})
    void what_is_no_shift_is_refused(String start, String end) {
        assertRefused("shift.hours", () -> ShiftHours.read(start, end, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7:00-7:15",
                "15:45-16:15",
                "12:00-11:45",
                "12:00",
                "12:00-12:00",
                "12:00-12:30, 12:15-12:45",
                "13:00-13:15, 12:00-12:15",
                "noon-13:00",
                "9:00-9:05, 10:00-10:05, 11:00-11:05, 12:00-12:05, 13:00-13:05, 14:00-14:05, 15:00-15:05"
            })
    void breaks_lie_in_the_shift_one_after_the_other(String breaks) {
        assertRefused("shift.breaks", () -> ShiftHours.read("8:00", "16:00", breaks));
    }

    @Test
    void seconds_are_no_time_of_a_shift() {
        assertRefused("shift.hours", () -> new ShiftHours(LocalTime.of(8, 0, 1), LocalTime.of(16, 0), List.of()));
    }

    @Test
    void a_template_has_a_name_and_one_letter() {
        ShiftHours hours = ShiftHours.read("8:00", "16:00", "");
        assertThat(new ShiftTemplate(0, "  Ranna ", "r", ShiftColour.GREEN, hours).name())
                .isEqualTo("Ranna");
        assertRefused("shift.name", () -> new ShiftTemplate(0, " ", "r", ShiftColour.GREEN, hours));
        assertRefused("shift.name", () -> new ShiftTemplate(0, "x".repeat(41), "r", ShiftColour.GREEN, hours));
        assertRefused("shift.letter", () -> new ShiftTemplate(0, "Ranna", "ł", ShiftColour.GREEN, hours));
        assertRefused("shift.letter", () -> new ShiftTemplate(0, "Ranna", "", ShiftColour.GREEN, hours));
    }

    private static PlannedPart part(Presence presence, String since, String until) {
        return new PlannedPart(presence, Instant.parse(since), Instant.parse(until));
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
