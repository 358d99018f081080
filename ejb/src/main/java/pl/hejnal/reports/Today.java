package pl.hejnal.reports;

import java.util.List;
import pl.hejnal.reports.domain.Sums;

/**
 * The office's day so far. Calls count when they have ended, in the quarter of an hour in which they arrived.
 *
 * @param inProgress calls that have not ended; they are in none of the sums
 */
public record Today(Sums sums, long inProgress, List<HourRow> hours, List<ClerkRow> clerks) {}
