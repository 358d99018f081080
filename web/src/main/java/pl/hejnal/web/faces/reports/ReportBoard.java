package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
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

    private @Nullable ReportTable table;
    private Targets targets = Targets.USUAL;
    private boolean refused;
    private @Nullable Sums before;

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
        return intervals.ofLine(choice.interval(), line.start(), choice.first(), choice.last());
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
