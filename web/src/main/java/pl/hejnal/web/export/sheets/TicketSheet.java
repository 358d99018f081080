package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pl.hejnal.reports.tickets.TicketTable;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;

/**
 * What waits and what happened to tickets: the office, then each department, then each matter. Times in whole seconds. What cannot
 * be told, and what is not measured yet, is empty.
 */
public final class TicketSheet {

    private TicketSheet() {}

    /**
     * How columns and lines are called.
     *
     * @param by the column that says what a line is about
     * @param symbol the column of the department's or the procedure's symbol
     */
    public record Headings(String by, String symbol, String office, String department, String matter) {}

    /** @param columnName the heading of a figure */
    public static ExportTable of(TicketTable table, Function<TicketFigure, String> columnName, Headings headings) {
        List<String> header = new ArrayList<>(List.of(headings.by(), headings.symbol()));
        Arrays.stream(TicketFigure.values()).map(columnName).forEach(header::add);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row(headings.office(), "", table.office(), true));
        table.departments().forEach(line -> rows.add(row(headings.department(), line)));
        table.matters().forEach(line -> rows.add(row(headings.matter(), line)));
        return new ExportTable(header, rows);
    }

    private static List<Cell> row(String by, Line line) {
        return row(by, line.symbol(), line.sums(), false);
    }

    private static List<Cell> row(String by, String symbol, TicketSums sums, boolean office) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(by), new Cell.Words(symbol)));
        for (TicketFigure figure : TicketFigure.values()) {
            OptionalDouble value =
                    office || TicketFigure.ofSubjects().contains(figure) ? figure.of(sums) : OptionalDouble.empty();
            cells.add(Cell.of(
                    value.isEmpty() ? value : OptionalDouble.of(Math.rint(value.getAsDouble())),
                    figure.unit() == TicketFigure.Unit.COUNT ? Cell.Kind.COUNT : Cell.Kind.DURATION));
        }
        return cells;
    }
}
