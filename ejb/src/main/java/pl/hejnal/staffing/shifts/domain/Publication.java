package pl.hejnal.staffing.shifts.domain;

import java.time.Instant;
import pl.hejnal.identity.domain.Login;

/**
 * A week's plan became what holds.
 *
 * @param revision 1 for the first, one more for each change after it
 */
public record Publication(PlanWeek week, int revision, Instant at, Login by) {}
