package pl.hejnal.web.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pl.hejnal.reports.tickets.TicketTable;
import pl.hejnal.reports.tickets.TicketTable.Line;
import pl.hejnal.reports.tickets.domain.TicketFigure;
import pl.hejnal.reports.tickets.domain.TicketSums;

/**
 * What waits and what happened to tickets as a table for other programs: the office, then each department, then each matter.
 * Times in seconds. What cannot be told, and what is not measured yet, is empty.
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
    public static String csv(
            CsvForm form, TicketTable table, Function<TicketFigure, String> columnName, Headings headings) {
        List<String> header = new ArrayList<>(List.of(headings.by(), headings.symbol()));
        Arrays.stream(TicketFigure.values()).map(columnName).forEach(header::add);
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(form, headings.office(), "", table.office(), true));
        table.departments().forEach(line -> rows.add(row(form, headings.department(), line)));
        table.matters().forEach(line -> rows.add(row(form, headings.matter(), line)));
        return Csv.of(form, header, rows);
    }

    private static List<String> row(CsvForm form, String by, Line line) {
        return row(form, by, line.symbol(), line.sums(), false);
    }

    private static List<String> row(CsvForm form, String by, String symbol, TicketSums sums, boolean office) {
        List<String> cells = new ArrayList<>(List.of(by, symbol));
        for (TicketFigure figure : TicketFigure.values()) {
            OptionalDouble value =
                    office || TicketFigure.ofSubjects().contains(figure) ? figure.of(sums) : OptionalDouble.empty();
            cells.add(value.isEmpty() ? "" : form.number(value.getAsDouble(), 0));
        }
        return cells;
    }
}
