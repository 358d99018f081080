package pl.hejnal.staffing.shifts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.shifts.domain.PlanWarning.Rule;

/** What the labour code and the calendar say to a week's plan. */
class AClerkRestsTest {

    private static final Login ANNA = new Login("anna");
    private static final Login ZOFIA = new Login("zofia");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private final List<PlanCell> cells = new ArrayList<>();
    private final PlanCheck check = new PlanCheck(
            Set.of(LocalDate.parse("2026-12-05"), LocalDate.parse("2026-12-06"))::contains,
            Set.of(LocalDate.parse("2026-12-06"))::contains);

    @Test
    void five_days_of_eight_hours_are_as_they_should_be() {
        for (int day = 0; day < 5; day++) {
            shift(ANNA, MONDAY.plusDays(day), "7:40", "15:40");
        }
        assertThat(warnings()).isEmpty();
    }

    @Test
    void ten_hours_and_a_half_between_two_shifts_are_too_short_a_rest() {
        shift(ANNA, MONDAY, "13:30", "21:30");
        shift(ANNA, MONDAY.plusDays(1), "8:00", "15:30");
        shift(ZOFIA, MONDAY, "13:00", "21:00");
        shift(ZOFIA, MONDAY.plusDays(1), "8:00", "15:30");
        assertThat(of(Rule.DAILY_REST))
                .as("eleven hours are enough")
                .containsExactly(new PlanWarning(
                        ANNA,
                        MONDAY.plusDays(1),
                        Rule.DAILY_REST,
                        Duration.ofHours(10).plusMinutes(30)));
    }

    @Test
    void the_last_shift_of_the_week_before_counts_and_the_next_weeks_rest_is_not_this_weeks() {
        shift(ANNA, MONDAY.minusDays(1), "14:00", "22:00");
        shift(ANNA, MONDAY, "6:00", "14:00");
        shift(ANNA, MONDAY.plusDays(6), "14:00", "22:00");
        shift(ANNA, MONDAY.plusDays(7), "6:00", "14:00");
        assertThat(of(Rule.DAILY_REST))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.DAILY_REST, Duration.ofHours(8)));
    }

    @Test
    void who_works_fourteen_hours_has_no_rest_in_that_day() {
        shift(ANNA, MONDAY, "6:00", "20:00");
        assertThat(of(Rule.DAILY_REST))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.DAILY_REST, Duration.ofHours(10)));
        assertThat(of(Rule.DAILY_HOURS))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.DAILY_HOURS, Duration.ofHours(14)));
    }

    @Test
    void the_day_of_work_begins_with_work_so_an_earlier_shift_the_next_morning_is_partly_in_it() {
        shift(ANNA, MONDAY, "10:00", "18:00");
        shift(ANNA, MONDAY.plusDays(1), "8:00", "16:00");
        assertThat(of(Rule.DAILY_HOURS))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.DAILY_HOURS, Duration.ofHours(10)));
        cells.clear();
        shift(ANNA, MONDAY, "8:00", "16:00");
        shift(ANNA, MONDAY.plusDays(1), "10:00", "18:00");
        assertThat(of(Rule.DAILY_HOURS)).isEmpty();
    }

    @Test
    void seven_days_in_a_row_leave_no_thirty_five_hours() {
        for (int day = 0; day < 7; day++) {
            shift(ANNA, MONDAY.plusDays(day), "8:00", "13:00");
        }
        assertThat(of(Rule.WEEKLY_REST))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.WEEKLY_REST, Duration.ofHours(19)));
        assertThat(of(Rule.WEEKLY_HOURS)).isEmpty();
    }

    @Test
    void a_night_from_sunday_and_one_into_monday_take_from_the_weeks_rest_at_both_ends() {
        shift(ANNA, MONDAY.minusDays(1), "22:00", "6:00");
        for (int day = 0; day < 6; day++) {
            shift(ANNA, MONDAY.plusDays(day), "22:00", "6:00");
        }
        // From Sunday, 6:00, to midnight.
        assertThat(of(Rule.WEEKLY_REST))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.WEEKLY_REST, Duration.ofHours(18)));
    }

    @Test
    void more_than_forty_hours_are_told_and_a_day_of_leave_is_none_of_them() {
        for (int day = 0; day < 5; day++) {
            shift(ANNA, MONDAY.plusDays(day), "8:00", "16:00");
        }
        absent(ANNA, MONDAY.plusDays(5));
        assertThat(of(Rule.WEEKLY_HOURS)).isEmpty();
        shift(ANNA, MONDAY.plusDays(5), "8:00", "12:00");
        assertThat(of(Rule.WEEKLY_HOURS))
                .containsExactly(new PlanWarning(ANNA, MONDAY, Rule.WEEKLY_HOURS, Duration.ofHours(44)));
    }

    @Test
    void a_night_shift_meets_a_morning_shift_and_reaches_into_leave() {
        shift(ANNA, MONDAY, "22:00", "6:00");
        shift(ANNA, MONDAY.plusDays(1), "5:00", "13:00");
        shift(ZOFIA, MONDAY, "22:00", "6:00");
        absent(ZOFIA, MONDAY.plusDays(1));
        assertThat(of(Rule.TWICE))
                .containsExactly(
                        new PlanWarning(ANNA, MONDAY.plusDays(1), Rule.TWICE, Duration.ZERO),
                        new PlanWarning(ZOFIA, MONDAY.plusDays(1), Rule.TWICE, Duration.ZERO));
        assertThat(of(Rule.DAILY_REST)).as("it is told once").isEmpty();
    }

    @Test
    void a_shift_until_midnight_leaves_the_next_day_to_the_leave() {
        shift(ANNA, MONDAY, "16:00", "0:00");
        absent(ANNA, MONDAY.plusDays(1));
        assertThat(warnings()).isEmpty();
    }

    @Test
    void a_closed_day_and_a_holiday_are_told_apart_and_leave_on_them_is_not_told() {
        shift(ANNA, LocalDate.parse("2026-12-05"), "8:00", "16:00");
        shift(ZOFIA, LocalDate.parse("2026-12-06"), "8:00", "16:00");
        absent(ZOFIA, LocalDate.parse("2026-12-05"));
        assertThat(warnings())
                .containsExactly(
                        new PlanWarning(ANNA, LocalDate.parse("2026-12-05"), Rule.CLOSED_DAY, Duration.ZERO),
                        new PlanWarning(ZOFIA, LocalDate.parse("2026-12-06"), Rule.HOLIDAY, Duration.ZERO));
    }

    /** An ordinary week stays one; only the night itself is longer, and its rest shorter. */
    @ParameterizedTest
    @CsvSource({"2027-03-22, 0", "2026-10-19, 1"})
    void a_change_of_the_clock_is_worked_or_rested_as_long_as_it_is(LocalDate monday, int longer) {
        for (int day = 4; day < 9; day++) {
            shift(ANNA, monday.plusDays(day), "8:00", "16:00");
        }
        shift(ZOFIA, monday.plusDays(5), "22:00", "6:00");
        assertThat(check.of(PlanWeek.of(monday), cells))
                .filteredOn(warning -> warning.rule() == Rule.DAILY_HOURS)
                .extracting(PlanWarning::clerk, PlanWarning::length)
                .isEqualTo(longer == 0 ? List.of() : List.of(tuple(ZOFIA, Duration.ofHours(9))));
    }

    @Test
    void in_spring_eleven_hours_by_the_clock_are_ten() {
        LocalDate saturday = LocalDate.parse("2027-03-27");
        shift(ANNA, saturday, "14:00", "21:00");
        shift(ANNA, saturday.plusDays(1), "8:00", "12:00");
        assertThat(check.of(PlanWeek.of(saturday), cells))
                .filteredOn(warning -> warning.rule() == Rule.DAILY_REST)
                .extracting(PlanWarning::length)
                .containsExactly(Duration.ofHours(10));
    }

    private void shift(Login clerk, LocalDate day, String start, String end) {
        cells.removeIf(cell -> cell.clerk().equals(clerk) && cell.day().equals(day));
        cells.add(new PlanCell(
                clerk, day, new DayPlan.Shift("Zmiana", ShiftColour.GREEN, ShiftHours.read(start, end, ""))));
    }

    private void absent(Login clerk, LocalDate day) {
        cells.add(new PlanCell(clerk, day, new DayPlan.Absence(AbsenceKind.ANNUAL_LEAVE)));
    }

    private List<PlanWarning> warnings() {
        return check.of(PlanWeek.of(MONDAY), cells);
    }

    private List<PlanWarning> of(Rule rule) {
        return warnings().stream().filter(warning -> warning.rule() == rule).toList();
    }
}
