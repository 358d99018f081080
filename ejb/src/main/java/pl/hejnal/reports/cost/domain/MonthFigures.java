package pl.hejnal.reports.cost.domain;

import java.time.YearMonth;
import java.util.Map;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Sums;

/**
 * A month's rows of figures.
 *
 * @param all calls
 * @param toldOf contacts served by the menu, by the department of whose case it told
 */
public record MonthFigures(YearMonth month, Sums all, Map<String, Long> toldOf) {

    public MonthFigures {
        toldOf = Map.copyOf(toldOf);
    }

    /** Contacts that the menu served by telling of cases, each once. */
    public long ofCases() {
        return all.of(Measure.SETTLED_BY_CASE);
    }

    /** Those that it served without telling of any case. */
    public long ofNoCase() {
        return all.of(Measure.SETTLED_IN_MENU) - ofCases();
    }

    /** How many more the lines of departments have together: callers who were told of several departments' cases. */
    public long toldTwice() {
        return toldOf.values().stream().mapToLong(Long::longValue).sum() - ofCases();
    }
}
