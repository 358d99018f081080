package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.hours.DayOff;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ReportSheet;
import pl.hejnal.web.export.ReportWorkbook;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** A report as its address names it, so that it can be kept, sent and printed. */
@Named("reportBoard")
@RequestScoped
public class ReportBoard {

    /**
     * A line as it is read.
     *
     * @param value empty where the report counts by nothing but time
     */
    public record Row(String time, String value, List<Figure> figures) {}

    /**
     * A figure as it is read.
     *
     * @param address of the list of its calls; empty for one that is no number of calls, or has none
     */
    public record Figure(String text, String address) {}

    @Inject
    private CallReport reports;

    @Inject
    private ReportChoice choice;

    @Inject
    private ValueWords values;

    @Inject
    private IntervalWords intervals;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    @Inject
    private HoursDesk hours;

    private @Nullable ReportTable table;
    private Targets targets = Targets.USUAL;
    private boolean refused;
    private @Nullable Sums before;
    private @Nullable Map<LocalDate, String> daysOff;

    /** Nothing where the question was refused, and the page says why. */
    public ReportTable getTable() {
        if (table == null) {
            table = new ReportTable(choice.report().columns(), List.of(), Sums.NONE);
            refused = !messages.trying(() -> {
                ReportQuestion question = choice.question();
                table = reports.of(question);
                targets = question.targets();
            });
        }
        return table;
    }

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        getTable();
        return refused;
    }

    /** The same lines as a file, where the address asks for one; a question that was refused says so on the page. */
    public void export() {
        String format = choice.getFormat();
        if (format.isBlank() || isRefused()) {
            return;
        }
        String name =
                choice.report().name().toLowerCase(Locale.ROOT) + "-" + choice.getFrom() + "-" + choice.getUntil();
        if ("xlsx".equals(format)) {
            Downloads.handOver(workbook(), ReportWorkbook.TYPE, name + ".xlsx");
            return;
        }
        String csv = new ReportSheet(getTable(), targets)
                .csv(
                        "csv".equals(format) ? CsvForm.STANDARD : CsvForm.SPREADSHEET,
                        column -> words.one("reports", column),
                        words.of("reports", "time"),
                        isByValue() ? words.of("reports", "by." + choice.report()) : "");
        Downloads.handOver(csv.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", name + ".csv");
    }

    private byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReportWorkbook(
                            getTable(),
                            targets,
                            new ReportWorkbook.Headings(
                                    words.of("reports", "sheet"),
                                    words.of("reports", "howCounted"),
                                    words.of("reports", "time"),
                                    isByValue() ? words.of("reports", "by." + choice.report()) : "",
                                    words.of("reports", "together")))
                    .write(
                            out,
                            column -> words.one("reports", column),
                            this::formula,
                            value -> values.of(choice.report().dimension(), value));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public List<Metric> getColumns() {
        return getTable().columns();
    }

    /** How a column is reckoned. */
    public String formula(Metric column) {
        return words.of("reports", "formula." + column, targets.answerWithin(), targets.shortAbandon());
    }

    public List<Row> getRows() {
        return getTable().lines().stream()
                .map(line -> new Row(
                        time(line),
                        isByValue() ? values.of(choice.report().dimension(), line.value()) : "",
                        figures(line.sums(), choice.question(), Optional.of(line))))
                .toList();
    }

    /** Only of lines that are told apart by one thing, and not of too many. */
    public boolean isCharted() {
        int lines = getTable().lines().size();
        return lines > 1
                && lines <= ReportChart.MOST_LINES
                && !(choice.interval().isPresent() && isByValue());
    }

    public String getChart() {
        List<Metric> bars = choice.report().bars();
        ReportChart chart = new ReportChart(
                bars.stream().map(bar -> words.one("reports", bar)).toList());
        getTable()
                .lines()
                .forEach(line -> chart.add(
                        isByValue() ? values.of(choice.report().dimension(), line.value()) : time(line),
                        bars.stream()
                                .map(bar -> bar.of(line.sums(), targets).orElse(0))
                                .toList()));
        return chart.json(isByValue());
    }

    public List<Figure> getTotal() {
        return isRefused() ? List.of() : figures(getTable().total(), choice.question(), Optional.empty());
    }

    private List<Figure> figures(Sums sums, ReportQuestion question, Optional<Line> line) {
        FigureText text = text();
        return getColumns().stream()
                .map(column -> column.isMeasured()
                        ? new Figure(
                                text.of(column, column.of(sums, targets)), choice.calls(column, sums, question, line))
                        : new Figure(words.of("reports", "notMeasured"), ""))
                .toList();
    }

    private FigureText text() {
        return new FigureText(language.getLocale(), words.of("reports", "points"));
    }

    public boolean isCompared() {
        return choice.comparison().isPresent() && !isRefused();
    }

    /** What the same calls came to in the earlier period. */
    public List<Figure> getEarlier() {
        return figures(earlier(), earlierQuestion(), Optional.empty());
    }

    public List<String> getChanges() {
        FigureText text = text();
        return getColumns().stream()
                .map(column ->
                        text.change(column, column.of(getTable().total(), targets), column.of(earlier(), targets)))
                .toList();
    }

    public String getEarlierTime() {
        ReportQuestion asked = earlierQuestion();
        return OfficeTime.day(asked.from()) + "–" + OfficeTime.day(asked.until());
    }

    private Sums earlier() {
        if (before == null) {
            before = reports.of(earlierQuestion()).total();
        }
        return before;
    }

    private ReportQuestion earlierQuestion() {
        return choice.question().earlier(choice.comparison().orElseThrow());
    }

    private String time(Line line) {
        return line.start()
                .map(start -> time(choice.interval().orElse(Interval.DAY), start))
                .orElseGet(() -> words.of("reports", "wholeTime"));
    }

    private String time(Interval interval, Instant start) {
        return intervals.of(interval, start)
                + (interval == Interval.DAY
                        ? dayOff(start.atZone(OfficeZone.ZONE).toLocalDate())
                        : "");
    }

    /** Why the office was closed on that day; empty where it was not. */
    private String dayOff(LocalDate day) {
        if (daysOff == null) {
            daysOff = hours.daysOff(choice.first(), choice.last()).stream()
                    .collect(Collectors.toMap(DayOff::day, this::reason, (one, other) -> one));
        }
        return daysOff.containsKey(day) ? " (" + daysOff.get(day) + ")" : "";
    }

    private String reason(DayOff day) {
        return day.holiday().isEmpty() ? day.why() : words.of("hours", "holiday." + day.holiday());
    }

    /** Whether lines are told apart by time; where they are by nothing at all, the one line has the whole time. */
    public boolean isByTime() {
        return choice.interval().isPresent() || !isByValue();
    }

    public boolean isByValue() {
        return choice.report().dimension() != Dimension.ALL;
    }

    /** Whether the lines add up to more than the total below them. */
    public boolean isOverlapping() {
        return choice.report().overlaps();
    }

    public String getTitle() {
        return words.one("reports", choice.report());
    }
}
