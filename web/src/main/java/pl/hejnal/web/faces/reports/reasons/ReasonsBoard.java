package pl.hejnal.web.faces.reports.reasons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.reasons.Reasons;
import pl.hejnal.reports.reasons.ReasonsQuestion;
import pl.hejnal.reports.reasons.ReasonsReport;
import pl.hejnal.reports.reasons.domain.Trend;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.sheets.ReasonsSheet;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.faces.TableBoard;
import pl.hejnal.web.faces.reports.CallListAddress;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.ReportChoice;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.OfficeTime;

/** Why people called, as the address asks for it. */
@Named("reasonsBoard")
@RequestScoped
public class ReasonsBoard extends TableBoard<Reasons> {

    private static final String BUNDLE = "reasons";

    /** One of the page's tables; {@code id} names it in the page. */
    public record Table(String id, String title, String by, String hint, List<Row> rows) {}

    /** @param address of its calls; empty where there are none */
    public record Row(
            String value,
            String calls,
            String address,
            String earlier,
            String difference,
            String change,
            String direction,
            String trend) {}

    /** A department and the calls about its silent cases. */
    public record SilenceRow(
            String code, String department, String asked, String calls, String share, String cases, String longest) {}

    @Inject
    private ReasonsReport report;

    @Inject
    private ReportChoice choice;

    @Inject
    private ValueWords values;

    @Inject
    private Clock clock;

    private String silent = "";

    public ReasonsBoard() {
        super(BUNDLE, "reasons");
    }

    @Override
    protected Reasons ask() {
        return report.of(new ReasonsQuestion(choice.first(), choice.last(), comparison(), silentDays()));
    }

    @Override
    protected AskedDays days() {
        return choice;
    }

    private Comparison comparison() {
        return choice.comparison().orElse(Comparison.PERIOD_BEFORE);
    }

    private int silentDays() {
        try {
            return silent.isBlank() ? ReasonsQuestion.USUAL_SILENT_DAYS : Integer.parseInt(silent.strip());
        } catch (NumberFormatException none) {
            throw new Refusal("report.silent-days");
        }
    }

    @Override
    protected ExportTable table(Reasons found) {
        return ReasonsSheet.of(
                found,
                List.of(
                        "by",
                        "value",
                        words.of(BUNDLE, "title"),
                        words.of(BUNDLE, "calls"),
                        words.of(BUNDLE, "earlier"),
                        words.of(BUNDLE, "difference"),
                        words.of(BUNDLE, "change")),
                words.of(BUNDLE, "trend"),
                values::of);
    }

    @Override
    protected List<Definition> definitions() {
        return List.of(
                new Definition(words.of(BUNDLE, "calls"), getDays()),
                new Definition(words.of(BUNDLE, "earlier"), getEarlierDays()),
                new Definition(words.of(BUNDLE, "difference"), words.of(BUNDLE, "formula.difference")),
                new Definition(words.of(BUNDLE, "change"), words.of(BUNDLE, "formula.change")),
                new Definition(words.of(BUNDLE, "trend"), words.of(BUNDLE, "trendRule")));
    }

    public List<Table> getTables() {
        return answer().map(found -> List.of(
                        table("matters", Dimension.MATTER, found.matters(), ""),
                        table("departments", Dimension.DEPARTMENT, found.departments(), ""),
                        table("options", Dimension.MENU_OPTION, found.options(), words.of(BUNDLE, "optionsHint"))))
                .orElse(List.of());
    }

    private Table table(String id, Dimension by, List<Trend> trends, String hint) {
        return new Table(
                id,
                words.of(BUNDLE, id),
                words.of(BUNDLE, "by." + by),
                hint,
                trends.stream().map(trend -> row(by, trend)).toList());
    }

    private Row row(Dimension by, Trend trend) {
        FigureText text = text();
        return new Row(
                values.of(by, trend.value()),
                text.count(trend.calls()),
                trend.calls() == 0 ? "" : address(by, trend.value()),
                text.count(trend.earlier()),
                text.difference(trend.difference()),
                text.change(trend.change()),
                trend.direction().name(),
                words.one(BUNDLE, trend.direction()));
    }

    private String address(Dimension by, String value) {
        return new CallListAddress(Map.of(
                        CallListAddress.REPORT,
                        switch (by) {
                            case MATTER -> "MATTERS";
                            case DEPARTMENT -> "DEPARTMENTS";
                            default -> "MENU_OPTIONS";
                        },
                        CallListAddress.FROM,
                        choice.first().toString(),
                        CallListAddress.UNTIL,
                        choice.last().toString(),
                        CallListAddress.MEASURE,
                        Metric.CALLS.name()))
                .with(by, value)
                .text();
    }

    public boolean isSilenceTold() {
        return answer().flatMap(Reasons::silence).isPresent();
    }

    public List<SilenceRow> getSilence() {
        FigureText text = text();
        return answer().flatMap(Reasons::silence)
                .map(rows -> rows.stream()
                        .map(row -> new SilenceRow(
                                row.department(),
                                values.of(Dimension.DEPARTMENT, row.department()),
                                text.count(row.asked()),
                                text.count(row.silentCalls()),
                                text.share(row.share()),
                                text.count(row.silentCases()),
                                row.silentCases() == 0 ? "—" : text.count(row.longestDays())))
                        .toList())
                .orElse(List.of());
    }

    public String getSilenceWhat() {
        return words.of(BUNDLE, "silenceWhat", answer().isPresent() ? silentDays() : 0);
    }

    public String getSilenceTooLong() {
        return words.of(BUNDLE, "silenceTooLong", ReasonsQuestion.MOST_DAYS_OF_SILENCE);
    }

    public String getEarlierDays() {
        LocalDate from = choice.first();
        LocalDate until = choice.last();
        return OfficeTime.day(comparison().shift(from, from, until)) + "–"
                + OfficeTime.day(comparison().shift(until, from, until));
    }

    /** A period that is not over yet is less than the whole one before it. */
    public boolean isUnderWay() {
        return !choice.last().isBefore(LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE));
    }

    public String getCompare() {
        return comparison().name();
    }

    private FigureText text() {
        return new FigureText(language.getLocale(), "");
    }

    /** As typed, also where it is no number: the field shows it again. */
    public String getSilent() {
        return silent.isBlank() ? Integer.toString(ReasonsQuestion.USUAL_SILENT_DAYS) : silent;
    }

    public void setSilent(String silent) {
        this.silent = silent == null ? "" : silent;
    }
}
