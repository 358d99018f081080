package pl.hejnal.staffing.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.ejb.SessionContext;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.access.EntitlementFixture;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.hours.domain.WeekHours;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.Presence;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PlanCell;
import pl.hejnal.staffing.shifts.domain.PlanWarning;
import pl.hejnal.staffing.shifts.domain.PlanWarning.Rule;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PlannedPart;
import pl.hejnal.staffing.shifts.domain.PlansInMemory;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftHours;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;
import pl.hejnal.staffing.shifts.domain.ShiftTemplates;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

/** A manager enters shifts, is warned, publishes, changes and publishes again; a clerk reads what holds. */
class AManagerPlansAWeekTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-12-07");
    private static final PlanWeek WEEK = PlanWeek.of(MONDAY);
    private static final Login MARIA = new Login("maria");
    private static final Login ANNA = new Login("anna");
    private static final Login ZOFIA = new Login("zofia");
    private static final long EARLY = 1;
    private static final long LATE = 2;

    private final PlansInMemory plans = new PlansInMemory();
    private final AuditDouble audit = new AuditDouble();
    private final SettableClock clock = new SettableClock("2026-11-30T12:00:00Z");
    private final List<ShiftTemplate> templates = new ArrayList<>(List.of(
            template(EARLY, "Ranna", "r", "7:40", "15:30", "11:00-11:15"),
            template(LATE, "Późna", "p", "11:00", "19:00", "")));
    private List<Login> clerks = List.of(ANNA, ZOFIA);

    private final ShiftTemplates kept = new ShiftTemplates() {
        @Override
        public List<ShiftTemplate> all() {
            return List.copyOf(templates);
        }

        @Override
        public void keep(ShiftTemplate template) {
            remove(template.id());
            templates.add(template);
        }

        @Override
        public void remove(long id) {
            templates.removeIf(one -> one.id() == id);
        }
    };

    private final ShiftPlanDesk desk = Injected.with(
            new ShiftPlanDesk(),
            plans,
            kept,
            new UserDesk() {
                @Override
                public List<Login> whoWorks(String role) {
                    return clerks;
                }

                @Override
                public boolean works(Login login, String role) {
                    return clerks.contains(login);
                }
            },
            new HoursDesk() {
                @Override
                public OpeningCalendar calendar(OpeningPlace place, LocalDate from) {
                    return new OpeningCalendar(
                            WeekHours.NEVER, Set.of(MONDAY.plusDays(2)), Optional.empty(), OfficeZone.ZONE);
                }
            },
            new PolishHolidays(),
            audit,
            clock);

    @Test
    void an_entry_is_a_shift_or_an_absence_and_the_later_one_stands() {
        desk.placeShift(at(ANNA, 0), EARLY);
        desk.placeShift(at(ANNA, 1), LATE);
        desk.placeAbsence(at(ANNA, 1), AbsenceKind.SICK_LEAVE);
        desk.placeShift(at(ZOFIA, 0), LATE);
        desk.clear(at(ZOFIA, 0));
        WeekView week = desk.week(WEEK);
        assertThat(week.clerks()).containsExactly(ANNA, ZOFIA);
        assertThat(week.cells())
                .containsExactly(
                        new PlanCell(ANNA, MONDAY, templates.getFirst().shift()),
                        new PlanCell(ANNA, MONDAY.plusDays(1), new DayPlan.Absence(AbsenceKind.SICK_LEAVE)));
        assertThat(week.closed()).containsExactly(MONDAY.plusDays(2));
    }

    @Test
    void what_cannot_be_entered_is_refused() {
        refused("shift.template", () -> desk.placeShift(at(ANNA, 0), 77));
        refused("shift.clerk", () -> desk.placeShift(at(new Login("gone"), 0), EARLY));
        refused("shift.nothing", () -> desk.move(at(ANNA, 0), at(ANNA, 1)));
        assertThat(desk.week(WEEK).cells()).isEmpty();
    }

    @Test
    void an_entry_is_moved_or_copied_with_what_it_was_when_it_was_entered() {
        desk.placeShift(at(ANNA, 0), EARLY);
        kept.keep(template(EARLY, "Ranna", "r", "6:00", "14:00", ""));
        desk.move(at(ANNA, 0), at(ZOFIA, 1));
        desk.copy(at(ZOFIA, 1), at(ZOFIA, 3));
        desk.move(at(ZOFIA, 3), at(ZOFIA, 3));
        assertThat(desk.week(WEEK).cells())
                .extracting(PlanCell::clerk, PlanCell::day)
                .containsExactly(tuple(ZOFIA, MONDAY.plusDays(1)), tuple(ZOFIA, MONDAY.plusDays(3)));
        assertThat(desk.planned(MONDAY, MONDAY.plusDays(6)))
                .extracting(PlannedPart::presence)
                .containsExactly(
                        Presence.PRESENT,
                        Presence.ON_BREAK,
                        Presence.PRESENT,
                        Presence.PRESENT,
                        Presence.ON_BREAK,
                        Presence.PRESENT);
    }

    @Test
    void last_week_is_copied_without_absences_around_what_is_there_and_for_those_who_work_here() {
        desk.placeShift(at(ANNA, -7), EARLY);
        desk.placeShift(at(ANNA, -6), EARLY);
        desk.placeAbsence(at(ANNA, -5), AbsenceKind.TRAINING);
        desk.placeShift(at(ZOFIA, -7), LATE);
        desk.placeAbsence(at(ANNA, 1), AbsenceKind.ANNUAL_LEAVE);
        clerks = List.of(ANNA);
        assertThat(desk.copyLastWeek(WEEK)).isEqualTo(1);
        assertThat(desk.week(WEEK).cells())
                .containsExactly(
                        new PlanCell(ANNA, MONDAY, templates.getFirst().shift()),
                        new PlanCell(ANNA, MONDAY.plusDays(1), new DayPlan.Absence(AbsenceKind.ANNUAL_LEAVE)));
        assertThat(desk.copyLastWeek(WEEK)).isZero();
    }

    @Test
    void a_plan_is_warned_of_and_can_be_published_all_the_same() {
        desk.placeShift(at(ANNA, 2), EARLY);
        assertThat(desk.week(WEEK).warnings())
                .containsExactly(new PlanWarning(ANNA, MONDAY.plusDays(2), Rule.CLOSED_DAY, Duration.ZERO));
        assertThat(desk.publish(WEEK, MARIA)).isEqualTo(1);
    }

    @Test
    void nothing_holds_before_it_is_published_and_a_later_change_is_a_new_revision() {
        desk.placeShift(at(ANNA, 0), EARLY);
        desk.placeShift(at(ANNA, 1), EARLY);
        desk.placeShift(at(ZOFIA, 0), LATE);
        assertThat(own(ANNA).published()).isEmpty();
        assertThat(own(ANNA).cells()).isEmpty();
        assertThat(desk.week(WEEK).unpublished()).hasSize(3);

        assertThat(desk.publish(WEEK, MARIA)).isEqualTo(1);
        assertThat(desk.week(WEEK).unpublished()).isEmpty();
        List<PublishedCell> first = own(ANNA).cells();
        assertThat(first).extracting(PublishedCell::sequence).containsExactly(0, 0);
        assertThat(first).extracting(PublishedCell::isChanged).containsOnly(false);
        refused("shift.same", () -> desk.publish(WEEK, MARIA));

        clock.pass(Duration.ofHours(1));
        desk.placeAbsence(at(ANNA, 0), AbsenceKind.LEAVE_ON_DEMAND);
        desk.clear(at(ANNA, 1));
        assertThat(own(ANNA).cells()).as("clerks do not know it yet").isEqualTo(first);
        assertThat(desk.publish(WEEK, MARIA)).isEqualTo(2);
        List<PublishedCell> second = own(ANNA).cells();
        assertThat(second).extracting(PublishedCell::sequence).containsExactly(1, 1);
        assertThat(second)
                .extracting(PublishedCell::uid)
                .containsExactlyElementsOf(
                        first.stream().map(PublishedCell::uid).toList());
        assertThat(second.getLast().plan()).as("taken back").isEmpty();
        assertThat(second.getFirst().at()).isEqualTo("2026-11-30T13:00:00Z");
        assertThat(own(ZOFIA).cells())
                .as("nobody else's day was told again")
                .singleElement()
                .satisfies(cell -> assertThat(cell.sequence()).isZero());
        assertThat(audit.lines())
                .containsExactly("maria shifts.published 2026-12-07", "maria shifts.published 2026-12-07");
    }

    @Test
    void what_was_taken_back_and_is_planned_again_is_the_same_entry() {
        desk.placeShift(at(ANNA, 0), EARLY);
        desk.publish(WEEK, MARIA);
        desk.clear(at(ANNA, 0));
        desk.publish(WEEK, MARIA);
        refused("shift.same", () -> desk.publish(WEEK, MARIA));
        desk.placeShift(at(ANNA, 0), LATE);
        desk.publish(WEEK, MARIA);
        assertThat(own(ANNA).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.sequence()).isEqualTo(2);
            assertThat(cell.plan()).contains(templates.getLast().shift());
        });
    }

    @Test
    void a_clerk_who_left_is_shown_until_their_days_are_taken_back() {
        desk.placeShift(at(ZOFIA, 0), LATE);
        desk.publish(WEEK, MARIA);
        clerks = List.of(ANNA);
        desk.clear(at(ZOFIA, 0));
        assertThat(desk.week(WEEK).clerks()).contains(ZOFIA);
        desk.publish(WEEK, MARIA);
        assertThat(desk.week(WEEK).clerks()).containsExactly(ANNA);
    }

    @Test
    void a_template_is_kept_under_a_letter_of_its_own() {
        ShiftTemplateDesk templateDesk = Injected.with(new ShiftTemplateDesk(), kept, audit);
        refused("shift.letter-taken", () -> templateDesk.keep(template(0, "Druga", "r", "8:00", "16:00", ""), MARIA));
        refused("shift.template", () -> templateDesk.keep(template(9, "Druga", "d", "8:00", "16:00", ""), MARIA));
        templateDesk.keep(template(EARLY, "Ranna", "r", "8:00", "16:00", ""), MARIA);
        templateDesk.remove(LATE, MARIA);
        templateDesk.remove(LATE, MARIA);
        assertThat(templateDesk.all()).extracting(ShiftTemplate::name).containsExactly("Ranna");
        assertThat(audit.lines()).containsExactly("maria shift.template Ranna", "maria shift.template-removed Późna");
    }

    private static Place at(Login clerk, int day) {
        return new Place(clerk, MONDAY.plusDays(day));
    }

    private static ShiftTemplate template(
            long id, String name, String letter, String start, String end, String breaks) {
        return new ShiftTemplate(id, name, letter, ShiftColour.GREEN, ShiftHours.read(start, end, breaks));
    }

    private OwnWeek own(Login clerk) {
        OwnShiftDesk own = Injected.with(new OwnShiftDesk(), plans);
        SessionContext session = EntitlementFixture.session(clerk.value(), Set.of("clerk"));
        Injected.set(own, "session", session);
        return own.from(WEEK).getFirst();
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
