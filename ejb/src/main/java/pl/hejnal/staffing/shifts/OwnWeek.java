package pl.hejnal.staffing.shifts;

import java.util.List;
import java.util.Optional;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.PublishedCell;

/**
 * A clerk's own week.
 *
 * @param published empty as long as nothing holds; then there are no cells
 * @param cells by day, also what was taken back
 */
public record OwnWeek(PlanWeek week, Optional<Publication> published, List<PublishedCell> cells) {}
