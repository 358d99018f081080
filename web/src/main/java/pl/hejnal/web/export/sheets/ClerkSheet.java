package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.ReportWorkbook;

/** What clerks did: times in seconds, shares from 0 to 1. What cannot be told, and what is not measured yet, is empty. */
public final class ClerkSheet {

    private ClerkSheet() {}

    /** @param columnName the heading of a figure */
    public static ExportTable of(List<ClerkLine> lines, Function<ClerkFigure, String> columnName, String clerkName) {
        List<String> header = new ArrayList<>(List.of(clerkName));
        Arrays.stream(ClerkFigure.values()).map(columnName).forEach(header::add);
        return new ExportTable(header, lines.stream().map(ClerkSheet::row).toList());
    }

    private static List<Cell> row(ClerkLine line) {
        List<Cell> cells = new ArrayList<>(List.of(new Cell.Words(line.who())));
        for (ClerkFigure figure : ClerkFigure.values()) {
            cells.add(Cell.of(figure.of(line), ReportWorkbook.kind(figure.unit())));
        }
        return cells;
    }
}
