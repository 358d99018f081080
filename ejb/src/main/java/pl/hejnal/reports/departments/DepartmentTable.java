package pl.hejnal.reports.departments;

import java.time.Instant;
import java.util.List;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.reports.departments.domain.RouteSaving;
import pl.hejnal.reports.staffing.StaffingPlan;

/**
 * What departments said, and what connecting them spares.
 *
 * @param lines in the order of their symbols; a call about cases of two departments is in both
 * @param advice of departments that are not connected, what spares most first
 * @param savings of those that are, or were
 * @param ahead what is foretold of the week ahead, for which the advice is
 * @param since from when on answers are counted
 * @param measured whether they were in any of the days
 */
public record DepartmentTable(
        List<DepartmentLine> lines,
        List<RouteAdvice> advice,
        List<RouteSaving> savings,
        StaffingPlan ahead,
        Instant since,
        boolean measured) {

    public DepartmentTable {
        lines = List.copyOf(lines);
        advice = List.copyOf(advice);
        savings = List.copyOf(savings);
    }
}
