package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ReportSheet;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** A report as its address names it, so that it can be kept, sent and printed. */
@Named("reportBoard")
@RequestScoped
public class ReportBoard {

    private static final int DAYS = 7;

    /**
     * A line as it is read.
     *
     * @param time empty where the whole time is one
     * @param value empty where the report counts by nothing but time
     */
    public record Row(String time, String value, List<String> figures) {}

    @Inject
    private CallReport reports;

    @Inject
    private ValueWords values;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    @Inject
    private Clock clock;

    private String report = Report.CALLS.name();
    private String interval = Interval.DAY.name();
    private String from;
    private String until;
    private String within;
    private String shortAbandon;
    private String format;
    private ReportTable table;
    private boolean refused;

    /** Nothing where the question was refused, and the page says why. */
    public ReportTable getTable() {
        if (table == null) {
            messages.trying(() -> table = reports.of(question()));
            refused = table == null;
            table = refused ? new ReportTable(chosen().columns(), List.of(), Sums.NONE) : table;
        }
        return table;
    }

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        getTable();
        return refused;
    }

    private ReportQuestion question() {
        return new ReportQuestion(
                chosen(), interval(), day(from, today().minusDays(DAYS - 1L)), day(until, today()), targets());
    }

    private Targets targets() {
        return new Targets(
                seconds(within, Targets.USUAL.answerWithin()), seconds(shortAbandon, Targets.USUAL.shortAbandon()));
    }

    /** @throws Refusal {@code report.target} */
    private static int seconds(String typed, int usual) {
        try {
            return typed == null || typed.isBlank() ? usual : Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            throw new Refusal("report.target");
        }
    }

    /** Nobody is told by targets that were refused. */
    private Targets told() {
        return refused ? Targets.USUAL : targets();
    }

    /** How a column is reckoned. */
    public String formula(Metric column) {
        return words.of("reports", "formula." + column, told().answerWithin(), told().shortAbandon());
    }

    /** The same lines as a file, where the address asks for one; a question that was refused says so on the page. */
    public void export() {
        CsvForm form = "csv".equals(format) ? CsvForm.STANDARD : CsvForm.SPREADSHEET;
        if (format == null || format.isBlank() || isRefused()) {
            return;
        }
        String csv = new ReportSheet(table, targets())
                .csv(
                        form,
                        column -> words.one("reports", column),
                        words.of("reports", "time"),
                        isByValue() ? words.of("reports", "by." + chosen()) : "");
        Downloads.handOver(
                csv.getBytes(StandardCharsets.UTF_8),
                "text/csv;charset=UTF-8",
                chosen().name().toLowerCase(Locale.ROOT) + "-" + getFrom() + "-" + getUntil() + ".csv");
    }

    /** @throws Refusal {@code report.no-day} */
    private static LocalDate day(String typed, LocalDate usual) {
        try {
            return typed == null || typed.isBlank() ? usual : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            throw new Refusal("report.no-day");
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
    }

    private Report chosen() {
        return Arrays.stream(Report.values())
                .filter(one -> one.name().equals(report))
                .findFirst()
                .orElse(Report.CALLS);
    }

    private Optional<Interval> interval() {
        return Arrays.stream(Interval.values())
                .filter(one -> one.name().equals(interval))
                .findFirst();
    }

    public List<Metric> getColumns() {
        return getTable().columns();
    }

    public List<Row> getRows() {
        return getTable().lines().stream()
                .map(line -> new Row(
                        time(line),
                        isByValue() ? values.of(chosen().dimension(), line.value()) : "",
                        figures(line.sums())))
                .toList();
    }

    public List<String> getTotal() {
        return figures(getTable().total());
    }

    private List<String> figures(Sums sums) {
        FigureText text = new FigureText(language.getLocale());
        return getColumns().stream()
                .map(column -> column.isMeasured()
                        ? text.of(column, column.of(sums, told()))
                        : words.of("reports", "notMeasured"))
                .toList();
    }

    private String time(Line line) {
        return line.start().map(this::time).orElse("");
    }

    private String time(Instant start) {
        LocalDate day = start.atZone(OfficeZone.ZONE).toLocalDate();
        return switch (interval().orElse(Interval.DAY)) {
            case QUARTER, HALF_HOUR, HOUR -> OfficeTime.day(start);
            case DAY -> OfficeTime.dayOfWeek(day);
            case WEEK -> words.of("reports", "weekOf", OfficeTime.day(day));
            case MONTH ->
                DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(day);
            case YEAR -> Integer.toString(day.getYear());
        };
    }

    public boolean isByTime() {
        return interval().isPresent();
    }

    public boolean isByValue() {
        return chosen().dimension() != Dimension.ALL;
    }

    /** Whether the lines add up to more than the total below them. */
    public boolean isOverlapping() {
        return chosen().overlaps();
    }

    public String getTitle() {
        return words.one("reports", chosen());
    }

    public List<SelectItem> getReports() {
        return Arrays.stream(Report.values())
                .map(one -> new SelectItem(one.name(), words.one("reports", one)))
                .toList();
    }

    public List<SelectItem> getIntervals() {
        return Stream.concat(
                        Stream.of(new SelectItem("", words.of("reports", "wholeTime"))),
                        Arrays.stream(Interval.values())
                                .map(one -> new SelectItem(one.name(), words.one("reports", one))))
                .toList();
    }

    public String getReport() {
        return chosen().name();
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getInterval() {
        return interval().map(Interval::name).orElse("");
    }

    public void setInterval(String interval) {
        this.interval = interval;
    }

    public String getWithin() {
        return within == null || within.isBlank() ? Integer.toString(Targets.USUAL.answerWithin()) : within;
    }

    public void setWithin(String within) {
        this.within = within;
    }

    public String getShortAbandon() {
        return shortAbandon == null || shortAbandon.isBlank()
                ? Integer.toString(Targets.USUAL.shortAbandon())
                : shortAbandon;
    }

    public void setShortAbandon(String shortAbandon) {
        this.shortAbandon = shortAbandon;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public String getFrom() {
        return from == null || from.isBlank() ? today().minusDays(DAYS - 1L).toString() : from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until == null || until.isBlank() ? today().toString() : until;
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
