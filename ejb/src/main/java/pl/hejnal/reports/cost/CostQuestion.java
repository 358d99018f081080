package pl.hejnal.reports.cost;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.cost.domain.Assumption;
import pl.hejnal.reports.domain.AskedDays;

/**
 * Of which months cost and savings are asked.
 *
 * @param until the last month
 */
public record CostQuestion(YearMonth from, YearMonth until, Assumption assumption) {

    private static final int MOST_MONTHS = 60;

    /** @throws Refusal {@code report.no-day}, {@code report.backwards}, {@code report.too-long} for more than five years */
    public CostQuestion {
        AskedDays.check(from.atDay(1), until.atEndOfMonth(), Integer.MAX_VALUE);
        if (ChronoUnit.MONTHS.between(from, until) >= MOST_MONTHS) {
            throw new Refusal("report.too-long");
        }
    }
}
