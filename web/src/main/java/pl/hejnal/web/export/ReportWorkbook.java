package pl.hejnal.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;

/** A report's answer as a workbook, with the whole of it in the last line. */
public final class ReportWorkbook {

    private static final int NAMES = 2;

    /**
     * The words around the figures.
     *
     * @param title of the first sheet
     * @param definitions title of the second sheet
     * @param value the heading of what the report counts by; empty where it counts by nothing but time
     * @param together the heading of the last line
     */
    public record Headings(String title, String definitions, String time, String value, String together) {}

    private final ReportTable table;
    private final Targets targets;
    private final Headings headings;

    public ReportWorkbook(ReportTable table, Targets targets, Headings headings) {
        this.table = table;
        this.targets = targets;
        this.headings = headings;
    }

    /**
     * @param names of figures
     * @param formulas how figures are reckoned
     * @param values words for the values that the report counts by
     * @throws IOException if nobody takes it
     */
    public void write(
            OutputStream out,
            Function<Metric, String> names,
            Function<Metric, String> formulas,
            Function<String, String> values)
            throws IOException {
        List<String> header = new ArrayList<>(List.of(headings.time(), headings.value()));
        table.columns().forEach(column -> header.add(names.apply(column)));
        new TableWorkbook(
                        headings.title(),
                        headings.definitions(),
                        table.columns().stream()
                                .map(column ->
                                        new TableWorkbook.Definition(names.apply(column), formulas.apply(column)))
                                .toList())
                .write(
                        out,
                        header,
                        NAMES,
                        Stream.concat(
                                table.lines().stream().map(line -> row(line, values)),
                                Stream.of(row(new Cell.Words(headings.together()), Cell.NONE, table.total()))));
    }

    private List<Cell> row(Line line, Function<String, String> values) {
        return row(
                line.start().<Cell>map(Cell.Moment::new).orElse(Cell.NONE),
                new Cell.Words(line.value().isEmpty() ? "" : values.apply(line.value())),
                line.sums());
    }

    private List<Cell> row(Cell time, Cell value, Sums sums) {
        List<Cell> cells = new ArrayList<>(List.of(time, value));
        table.columns().forEach(column -> cells.add(Cell.of(column.of(sums, targets), kind(column.unit()))));
        return cells;
    }

    /** In which form a figure of this unit stands. */
    public static Cell.Kind kind(Metric.Unit unit) {
        return switch (unit) {
            case COUNT -> Cell.Kind.COUNT;
            case SHARE -> Cell.Kind.SHARE;
            case SECONDS, MARK -> Cell.Kind.SECONDS;
            case DURATION -> Cell.Kind.DURATION;
        };
    }
}
