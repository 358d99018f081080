package pl.hejnal.reports.cost.domain;

import java.time.YearMonth;
import java.util.Map;
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
}
