package pl.hejnal.reports.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.domain.OpeningCalendar;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.identity.Roles;
import pl.hejnal.reports.staffing.domain.CoverageLine;
import pl.hejnal.staffing.shifts.ShiftPlanDesk;
import pl.hejnal.staffing.shifts.domain.PlannedPart;

/** Where a manager sees whether the plan that is worked on has as many clerks as calls will need. */
@Stateless
public class CoverageDesk {

    @Inject
    private StaffingDesk staffing;

    @Inject
    private ShiftPlanDesk shifts;

    @Inject
    private HoursDesk hours;

    /** The intervals in which the line is open, in their order. */
    @RolesAllowed(Roles.MANAGER)
    public List<CoverageLine> coverage(StaffingQuestion question) {
        OpeningCalendar calendar = hours.calendar(OpeningPlace.LINE, question.from());
        List<PlannedPart> parts = shifts.planned(question.from(), question.until());
        return staffing.plan(question).lines().stream()
                .map(line -> CoverageLine.of(line, question.length(), calendar::isOpen, parts))
                .toList();
    }
}
