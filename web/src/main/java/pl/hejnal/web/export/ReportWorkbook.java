package pl.hejnal.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;

/**
 * A report's answer as a workbook (Office Open XML, ECMA-376): figures as figures with a form for their unit, times by the
 * office's clock, and how each figure is reckoned on a second sheet. Rows are handed on as they are written.
 */
public final class ReportWorkbook {

    /** The media type that RFC 6838's registry has for it. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String APPLICATION = "Hejnal";
    private static final String VERSION = "1.0";
    private static final double SECONDS_A_DAY = 86_400;
    private static final int ROWS_AT_ONCE = 500;
    private static final int WIDE = 60;
    private static final int NARROW = 18;

    /**
     * The words around the figures.
     *
     * @param title of the first sheet and the file
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
        Workbook book = new Workbook(out, APPLICATION, VERSION);
        figures(book.newWorksheet(headings.title()), names, values);
        definitions(book.newWorksheet(headings.definitions()), names, formulas);
        book.finish();
    }

    private void figures(Worksheet sheet, Function<Metric, String> names, Function<String, String> values)
            throws IOException {
        sheet.freezePane(2, 1);
        heading(sheet, 0, headings.time(), NARROW);
        heading(sheet, 1, headings.value(), NARROW);
        for (int i = 0; i < table.columns().size(); i++) {
            heading(sheet, i + 2, names.apply(table.columns().get(i)), NARROW);
        }
        int row = 1;
        for (Line line : table.lines()) {
            if (line.start().isPresent()) {
                sheet.value(row, 0, local(line.start().get()));
                sheet.style(row, 0).format("yyyy-mm-dd hh:mm").set();
            }
            sheet.value(row, 1, line.value().isEmpty() ? "" : values.apply(line.value()));
            line(sheet, row, line.sums());
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }
        sheet.value(row, 0, headings.together());
        line(sheet, row, table.total());
        sheet.finish();
    }

    private void line(Worksheet sheet, int row, Sums sums) {
        for (int i = 0; i < table.columns().size(); i++) {
            Metric column = table.columns().get(i);
            OptionalDouble value = column.of(sums, targets);
            if (value.isPresent()) {
                sheet.value(row, i + 2, number(column, value.getAsDouble()));
                sheet.style(row, i + 2).format(format(column.unit())).set();
            }
        }
    }

    /** Lengths of time are parts of a day, as spreadsheets reckon. */
    private static double number(Metric column, double value) {
        return column.unit() == Metric.Unit.DURATION ? value / SECONDS_A_DAY : value;
    }

    private static String format(Metric.Unit unit) {
        return switch (unit) {
            case COUNT -> "#,##0";
            case SHARE -> "0.0%";
            case SECONDS, MARK -> "0.0";
            case DURATION -> "[h]:mm:ss";
        };
    }

    private static LocalDateTime local(Instant start) {
        return start.atZone(OfficeZone.ZONE).toLocalDateTime();
    }

    private void definitions(Worksheet sheet, Function<Metric, String> names, Function<Metric, String> formulas)
            throws IOException {
        List<Metric> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(i, 0, names.apply(columns.get(i)));
            sheet.style(i, 0).bold().set();
            sheet.value(i, 1, formulas.apply(columns.get(i)));
            sheet.style(i, 1).wrapText(true).set();
        }
        sheet.width(0, NARROW * 2.0);
        sheet.width(1, WIDE);
        sheet.finish();
    }

    private static void heading(Worksheet sheet, int column, String text, int width) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().wrapText(true).set();
        sheet.width(column, width);
    }
}
