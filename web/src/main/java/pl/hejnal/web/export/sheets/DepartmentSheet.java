package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import pl.hejnal.reports.departments.DepartmentTable;
import pl.hejnal.reports.departments.domain.DepartmentFigure;
import pl.hejnal.reports.departments.domain.DepartmentLine;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.ReportWorkbook;

/** How departments answered: ages in seconds. What was not counted yet, and the age of nothing, is empty. */
public final class DepartmentSheet {

    private DepartmentSheet() {}

    /**
     * @param columnName the heading of a figure
     * @param nameOf a department by its symbol
     */
    public static ExportTable of(
            DepartmentTable table,
            Function<DepartmentFigure, String> columnName,
            List<String> firstColumns,
            Function<String, String> nameOf) {
        List<String> header = new ArrayList<>(firstColumns);
        Arrays.stream(DepartmentFigure.values()).map(columnName).forEach(header::add);
        return new ExportTable(
                header,
                table.lines().stream()
                        .map(line -> row(line, table.measured(), nameOf))
                        .toList());
    }

    private static List<Cell> row(DepartmentLine line, boolean measured, Function<String, String> nameOf) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Cell.Words(line.department()),
                new Cell.Words(nameOf.apply(line.department())),
                Cell.count(line.connected() ? 1 : 0)));
        for (DepartmentFigure figure : DepartmentFigure.values()) {
            cells.add(
                    measured || !figure.isOfAnswers()
                            ? Cell.of(figure.of(line), ReportWorkbook.kind(figure.unit()))
                            : Cell.NONE);
        }
        return cells;
    }
}
