package pl.hejnal.staffing.shifts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.shifts.domain.PlanCell;
import pl.hejnal.staffing.shifts.domain.PlanWarning;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.PublishedWeek.Place;

/**
 * A week as managers work on it.
 *
 * @param clerks who can be planned, and who is
 * @param published the last publication; empty for a week that was never published
 * @param unpublished days of clerks of which something else holds
 * @param closed days on which the call line is closed, holidays among them
 */
public record WeekView(
        PlanWeek week,
        List<Login> clerks,
        List<PlanCell> cells,
        List<PlanWarning> warnings,
        Optional<Publication> published,
        Set<Place> unpublished,
        Set<LocalDate> closed) {}
