package pl.hejnal.web.export.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.export.Cell;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.ReportWorkbook;

/**
 * A report's answer as a table for other programs: figures as figures, without a unit behind them; lengths of time in
 * seconds, shares from 0 to 1. What cannot be told is empty.
 */
public final class ReportSheet {

    private final ReportTable table;
    private final Targets targets;

    public ReportSheet(ReportTable table, Targets targets) {
        this.table = table;
        this.targets = targets;
    }

    /** @param columnName the heading of a column */
    public String csv(CsvForm form, Function<Metric, String> columnName, String timeName, String valueName) {
        List<String> header = new ArrayList<>(List.of(timeName, valueName));
        table.columns().forEach(column -> header.add(columnName.apply(column)));
        return new ExportTable(header, table.lines().stream().map(this::row).toList()).csv(form);
    }

    private List<Cell> row(Line line) {
        List<Cell> cells = new ArrayList<>(
                List.of(line.start().<Cell>map(Cell.Moment::new).orElse(Cell.NONE), new Cell.Words(line.value())));
        table.columns()
                .forEach(column ->
                        cells.add(Cell.of(column.of(line.sums(), targets), ReportWorkbook.kind(column.unit()))));
        return cells;
    }
}
