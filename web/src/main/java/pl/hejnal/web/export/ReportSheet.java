package pl.hejnal.web.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;

/**
 * A report's answer as a table for other programs: figures as figures, without a unit behind them; lengths of time in
 * seconds, shares from 0 to 1. What cannot be told is empty.
 */
public final class ReportSheet {

    private static final int DECIMALS = 4;

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
        List<List<String>> rows = table.lines().stream()
                .map(line -> row(form, line.start().map(ReportSheet::local).orElse(""), line.value(), line.sums()))
                .toList();
        return Csv.of(form, header, rows);
    }

    private List<String> row(CsvForm form, String start, String value, Sums sums) {
        List<String> cells = new ArrayList<>(List.of(start, value));
        table.columns().forEach(column -> cells.add(text(form, column, column.of(sums, targets))));
        return cells;
    }

    private static String text(CsvForm form, Metric column, OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : form.number(value.getAsDouble(), column.unit() == Metric.Unit.COUNT ? 0 : DECIMALS);
    }

    /** With its offset: an hour that comes twice is two lines. */
    private static String local(Instant start) {
        return start.atZone(OfficeZone.ZONE).toOffsetDateTime().toString();
    }
}
