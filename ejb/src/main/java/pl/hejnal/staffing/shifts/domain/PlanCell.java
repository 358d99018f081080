package pl.hejnal.staffing.shifts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/** What is planned for one clerk on one day. There is one entry at most: a shift that begins on the day, or an absence. */
public record PlanCell(Login clerk, LocalDate day, DayPlan plan) {

    public Optional<DayPlan.Shift> shift() {
        return plan instanceof DayPlan.Shift shift ? Optional.of(shift) : Optional.empty();
    }

    /** When the clerk is to be there; nothing of an absence. */
    public List<PlannedPart> parts() {
        return shift().map(shift -> shift.hours().parts(day)).orElse(List.of());
    }
}
