package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.staffing.StaffingDesk;
import pl.hejnal.reports.staffing.StaffingPlan;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.Estimate;
import pl.hejnal.reports.staffing.domain.StaffingFigure;
import pl.hejnal.reports.staffing.domain.StaffingLine;
import pl.hejnal.web.export.paper.PaperReport;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.export.sheets.StaffingSheet;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.TableDownloads;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** How many clerks are needed on the days that the address names; the address is the whole question. */
@Named("staffingBoard")
@RequestScoped
public class StaffingBoard {

    /** A line as it is read. */
    public record Row(String time, List<ReportBoard.Figure> figures) {}

    /** What the address asks and what the counter says to it. */
    private record Asked(StaffingQuestion question, StaffingPlan plan) {}

    private static final String BUNDLE = "staffing";
    private static final double PERCENT = 100;
    private static final StaffingPlan NONE = new StaffingPlan(Estimate.USUAL, Estimate.USUAL, List.of());

    @Inject
    private StaffingDesk desk;

    @Inject
    private StaffingChoice choice;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    @Inject
    private TableDownloads downloads;

    @Inject
    private PaperWords paper;

    private @Nullable Asked asked;
    private boolean refused;

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        if (asked == null && !refused) {
            refused = !messages.trying(() -> {
                StaffingQuestion question = choice.question();
                asked = new Asked(question, desk.plan(question));
            });
        }
        return refused;
    }

    private Asked asked() {
        if (isRefused() || asked == null) {
            throw new IllegalStateException("what was refused has no answer");
        }
        return asked;
    }

    /** Without a line where the question was refused, and the page says why. */
    public StaffingPlan getPlan() {
        return isRefused() ? NONE : asked().plan();
    }

    /** The same lines as a file, where the address asks for one; a question that was refused says so on the page. */
    public void export() {
        String format = choice.shown("format");
        if (format.isEmpty() || isRefused()) {
            return;
        }
        StaffingQuestion question = asked().question();
        String name = "staffing-" + question.from() + "-" + question.until();
        if ("pdf".equals(format)) {
            Downloads.handOver(PaperReport.of(printed(question)), PaperReport.TYPE, name + ".pdf");
            return;
        }
        downloads.handOver(
                format,
                name,
                words.of(BUNDLE, "title"),
                new StaffingSheet(getPlan(), question.targets())
                        .of(
                                words.of("reports", "time"),
                                words.of(BUNDLE, "openMinutes"),
                                figure -> words.one(BUNDLE, figure)),
                downloads.definitions(BUNDLE, getColumns(), this::formula));
    }

    private PaperTable printed(StaffingQuestion question) {
        return new PaperTable(
                language.getLocale(),
                paper.office(),
                words.of(BUNDLE, "title"),
                List.of(paper.period(OfficeTime.day(question.from()), OfficeTime.day(question.until())), paper.made()),
                Stream.concat(
                                Stream.of(words.of("reports", "time")),
                                getColumns().stream().map(column -> words.one(BUNDLE, column)))
                        .toList(),
                1,
                getRows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(row.time()),
                                        row.figures().stream().map(ReportBoard.Figure::text))
                                .toList())
                        .toList(),
                List.of(),
                getColumns().stream()
                        .map(column -> new PaperTable.Definition(words.one(BUNDLE, column), formula(column)))
                        .toList(),
                paper.words(words.of("reports", "noCalls")));
    }

    public List<StaffingFigure.Group> getGroups() {
        return List.of(StaffingFigure.Group.values());
    }

    public List<StaffingFigure> getColumns() {
        return Arrays.asList(StaffingFigure.values());
    }

    public List<Row> getRows() {
        return getPlan().lines().stream()
                .map(line -> new Row(
                        OfficeTime.day(line.interval().start()),
                        getColumns().stream()
                                .map(column -> new ReportBoard.Figure(text(column, line), calls(column, line)))
                                .toList()))
                .toList();
    }

    private String text(StaffingFigure column, StaffingLine line) {
        return text().of(column, value(column, line));
    }

    /** Where the calls of what an interval came to are listed; empty where there are none. */
    private String calls(StaffingFigure column, StaffingLine line) {
        return column.metric()
                .map(Metric::behind)
                .filter(metric -> line.actual()
                        .filter(sums -> metric.of(sums).orElse(0) > 0)
                        .isPresent())
                .map(metric -> choice.calls(metric, line.interval().start()))
                .orElse("");
    }

    private OptionalDouble value(StaffingFigure column, StaffingLine line) {
        return column.of(line, asked().question().targets());
    }

    private FigureText text() {
        return new FigureText(language.getLocale(), words.of("reports", "points"));
    }

    /** How a column is reckoned. */
    public String formula(StaffingFigure column) {
        StaffingQuestion question = asked().question();
        return words.of(
                BUNDLE,
                "formula." + column,
                Math.round(question.goal().share() * PERCENT),
                question.goal().within(),
                Math.round(question.goal().mostOccupancy() * PERCENT),
                question.weeks());
    }

    public boolean isCharted() {
        int lines = getPlan().lines().size();
        return lines > 1 && lines <= ReportChart.MOST_LINES;
    }

    public String getChart() {
        ReportChart chart = new ReportChart(List.of(words.one(BUNDLE, StaffingFigure.CLERKS)));
        getPlan()
                .lines()
                .forEach(line -> chart.add(
                        OfficeTime.day(line.interval().start()),
                        List.of(value(StaffingFigure.CLERKS, line).orElse(0))));
        return chart.json(false);
    }

    public String getCalls() {
        return text().of(StaffingFigure.FORECAST, OptionalDouble.of(getPlan().calls()));
    }

    /** Hours and minutes. */
    public String getWork() {
        Duration work = getPlan().work();
        return "%d:%02d".formatted(work.toHours(), work.toMinutesPart());
    }

    /** A length of time, and how it is known. */
    public String told(Estimate estimate) {
        return words.of(BUNDLE, "estimate", Math.round(estimate.seconds()), words.one(BUNDLE, estimate.source()));
    }
}
