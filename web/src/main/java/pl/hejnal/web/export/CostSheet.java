package pl.hejnal.web.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.cost.domain.CostSum;
import pl.hejnal.reports.cost.domain.CostTable;

/**
 * Cost and savings by month as a table for other programs: amounts in zloty to the grosz, without a unit behind them. What cannot
 * be told, and a month without prices, is empty.
 */
public final class CostSheet {

    private CostSheet() {}

    /** @param columnName the heading of a figure */
    public static String csv(
            CsvForm form,
            CostTable table,
            Function<CostFigure, String> columnName,
            String monthName,
            String underWayName) {
        List<String> header = new ArrayList<>(List.of(monthName, underWayName));
        Arrays.stream(CostFigure.values()).map(columnName).forEach(header::add);
        return Csv.of(
                form,
                header,
                table.months().stream().map(month -> row(form, month)).toList());
    }

    private static List<String> row(CsvForm form, CostTable.Month month) {
        List<String> cells = new ArrayList<>(List.of(month.month().toString(), month.underWay() ? "1" : "0"));
        for (CostFigure figure : CostFigure.values()) {
            cells.add(month.sum()
                    .flatMap(sum -> told(figure, sum))
                    .map(form::number)
                    .orElse(""));
        }
        return cells;
    }

    /** As it is told: rounded half up to the figure's decimals. */
    public static Optional<BigDecimal> told(CostFigure figure, CostSum sum) {
        return figure.of(sum).map(value -> value.setScale(figure.unit().decimals(), RoundingMode.HALF_UP));
    }
}
