package pl.hejnal.staffing.shifts;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;

/** Where a clerk reads when they work: their own days and nobody else's, and only what has been published. */
@Stateless
public class OwnShiftDesk {

    private static final int WEEKS = 4;

    @Inject
    private ShiftPlans plans;

    @Resource
    private SessionContext session;

    /** Four weeks from this one on. */
    @RolesAllowed(Roles.CLERK)
    public List<OwnWeek> from(PlanWeek first) {
        Login own = new Login(session.getCallerPrincipal().getName());
        return IntStream.range(0, WEEKS)
                .mapToObj(first::plusWeeks)
                .map(week -> ownWeek(own, week))
                .toList();
    }

    private OwnWeek ownWeek(Login own, PlanWeek week) {
        Optional<Publication> published = plans.lastOf(week);
        return new OwnWeek(
                week, published, published.isEmpty() ? List.of() : plans.inForce(own, week.monday(), week.sunday()));
    }
}
