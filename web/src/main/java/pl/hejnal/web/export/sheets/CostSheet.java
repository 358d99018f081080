package pl.hejnal.web.export.sheets;

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
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/**
 * Cost and savings by month: amounts in zloty to the grosz, without a unit behind them. What cannot be told, and a month without
 * prices, is empty.
 */
public final class CostSheet {

    private CostSheet() {}

    /** @param columnName the heading of a figure */
    public static ExportTable of(
            CostTable table, Function<CostFigure, String> columnName, String monthName, String underWayName) {
        List<String> header = new ArrayList<>(List.of(monthName, underWayName));
        Arrays.stream(CostFigure.values()).map(columnName).forEach(header::add);
        return new ExportTable(
                header, table.months().stream().map(CostSheet::row).toList());
    }

    private static List<Cell> row(CostTable.Month month) {
        List<Cell> cells =
                new ArrayList<>(List.of(new Cell.Month(month.month()), Cell.count(month.underWay() ? 1 : 0)));
        for (CostFigure figure : CostFigure.values()) {
            cells.add(month.sum()
                    .flatMap(sum -> told(figure, sum))
                    .<Cell>map(Cell.Amount::new)
                    .orElse(Cell.NONE));
        }
        return cells;
    }

    /** As it is told: rounded half up to the figure's decimals. */
    public static Optional<BigDecimal> told(CostFigure figure, CostSum sum) {
        return figure.of(sum).map(value -> value.setScale(figure.unit().decimals(), RoundingMode.HALF_UP));
    }
}
