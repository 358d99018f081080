package pl.hejnal.staffing.shifts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.shifts.domain.AbsenceKind;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PlanCell;
import pl.hejnal.staffing.shifts.domain.PlanCheck;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.PlannedPart;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.staffing.shifts.domain.PublishedWeek;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;
import pl.hejnal.staffing.shifts.domain.ShiftTemplates;

/** Where managers plan weeks and publish them. Until then clerks see nothing of it. */
@Stateless
public class ShiftPlanDesk {

    @Inject
    private ShiftPlans plans;

    @Inject
    private ShiftTemplates templates;

    @Inject
    private UserDesk users;

    @Inject
    private HoursDesk hours;

    @Inject
    private PolishHolidays holidays;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed(Roles.MANAGER)
    public WeekView week(PlanWeek week) {
        OpeningCalendar calendar = hours.calendar(OpeningPlace.LINE, week.monday());
        List<PlanCell> around = plans.drafted(
                week.monday().minusDays(PlanCheck.BESIDE), week.sunday().plusDays(PlanCheck.BESIDE));
        List<PlanCell> cells =
                around.stream().filter(cell -> week.contains(cell.day())).toList();
        PublishedWeek published = published(week);
        TreeSet<Login> clerks = new TreeSet<>(users.whoWorks(Roles.CLERK));
        cells.forEach(cell -> clerks.add(cell.clerk()));
        // Whose account was closed after the plan was published is still told that the day was taken back.
        published.cells().stream().filter(cell -> cell.plan().isPresent()).forEach(cell -> clerks.add(cell.clerk()));
        return new WeekView(
                week,
                List.copyOf(clerks),
                cells,
                new PlanCheck(calendar::isClosedDay, holidays::isHoliday).of(week, around),
                plans.lastOf(week),
                published.differences(cells),
                week.days().stream()
                        .filter(day -> calendar.isClosedDay(day) || holidays.isHoliday(day))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** When clerks are to be there by the plan that is worked on; a shift that began the day before is among them. */
    @RolesAllowed(Roles.MANAGER)
    public List<PlannedPart> planned(LocalDate from, LocalDate until) {
        return plans.drafted(from.minusDays(1), until).stream()
                .flatMap(cell -> cell.parts().stream())
                .toList();
    }

    /** @throws Refusal {@code shift.clerk}, {@code shift.template} */
    @RolesAllowed(Roles.MANAGER)
    public void placeShift(Place place, long template) {
        put(place, templates.find(template).map(ShiftTemplate::shift).orElseThrow(() -> new Refusal("shift.template")));
    }

    /** @throws Refusal {@code shift.clerk} */
    @RolesAllowed(Roles.MANAGER)
    public void placeAbsence(Place place, AbsenceKind kind) {
        put(place, new DayPlan.Absence(kind));
    }

    @RolesAllowed(Roles.MANAGER)
    public void clear(Place place) {
        plans.clear(place.clerk(), place.day());
    }

    /**
     * What stands there before gives way.
     *
     * @throws Refusal {@code shift.nothing} if there is nothing to move, {@code shift.clerk}
     */
    @RolesAllowed(Roles.MANAGER)
    public void move(Place from, Place to) {
        copy(from, to);
        if (!from.equals(to)) {
            plans.clear(from.clerk(), from.day());
        }
    }

    /** @throws Refusal {@code shift.nothing} if there is nothing to copy, {@code shift.clerk} */
    @RolesAllowed(Roles.MANAGER)
    public void copy(Place from, Place to) {
        put(
                to,
                plans.drafted(from.day(), from.day()).stream()
                        .filter(cell -> cell.clerk().equals(from.clerk()))
                        .map(PlanCell::plan)
                        .findFirst()
                        .orElseThrow(() -> new Refusal("shift.nothing")));
    }

    private void put(Place place, DayPlan plan) {
        if (!users.works(place.clerk(), Roles.CLERK)) {
            throw new Refusal("shift.clerk");
        }
        plans.put(new PlanCell(place.clerk(), place.day(), plan));
    }

    /**
     * Shifts of the week before, for clerks who still work here; absences are not copied, and what is entered already stays.
     *
     * @return how many
     */
    @RolesAllowed(Roles.MANAGER)
    public int copyLastWeek(PlanWeek week) {
        Map<Place, PlanCell> entered = plans.drafted(week.monday(), week.sunday()).stream()
                .collect(Collectors.toMap(Place::of, Function.identity()));
        PlanWeek last = week.plusWeeks(-1);
        List<Login> clerks = users.whoWorks(Roles.CLERK);
        List<PlanCell> copied = plans.drafted(last.monday(), last.sunday()).stream()
                .filter(cell -> cell.shift().isPresent() && clerks.contains(cell.clerk()))
                .map(cell -> new PlanCell(cell.clerk(), cell.day().plusWeeks(1), cell.plan()))
                .filter(cell -> !entered.containsKey(Place.of(cell)))
                .toList();
        copied.forEach(plans::put);
        return copied.size();
    }

    /**
     * From now on the plan holds; clerks see it, and their calendars are told.
     *
     * @return the revision
     * @throws Refusal {@code shift.same} when nothing has changed since the last time
     */
    @RolesAllowed(Roles.MANAGER)
    public int publish(PlanWeek week, Login by) {
        plans.claim();
        Optional<Publication> last = plans.lastOf(week);
        Publication next =
                new Publication(week, last.map(one -> one.revision() + 1).orElse(1), clock.instant(), by);
        List<PublishedCell> changes =
                published(week).changesTo(plans.drafted(week.monday(), week.sunday()), next, UUID::randomUUID);
        if (last.isPresent() && changes.isEmpty()) {
            throw new Refusal("shift.same");
        }
        plans.publish(next, changes);
        audit.record(
                by.value(),
                "shifts.published",
                week.monday().toString(),
                "revision " + next.revision() + ", entries " + changes.size());
        return next.revision();
    }

    private PublishedWeek published(PlanWeek week) {
        return new PublishedWeek(plans.inForce(week.monday(), week.sunday()));
    }
}
