package pl.hejnal.web.faces.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.domain.Comparison;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.PresetPeriod;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.overview.Overview;
import pl.hejnal.reports.overview.OverviewReport;
import pl.hejnal.reports.overview.domain.Outlier;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** The main figures of a period, each beside those of the earlier one. */
@Named("overviewBoard")
@RequestScoped
public class OverviewBoard {

    /**
     * One figure.
     *
     * @param points of its line through the period; empty where there is none
     * @param calls where the calls behind it are listed; empty if there are none
     */
    public record Tile(
            String code,
            String label,
            String value,
            String change,
            String points,
            String formula,
            boolean belowGoal,
            String calls) {}

    /** A period that is offered; {@code code} stands in the address. */
    public record Choice(String code, String label, boolean current) {}

    /** Something that stands out, and the address of the report that tells more. */
    public record Remark(String text, String address) {}

    private static final List<Metric> FIGURES = List.of(
            Metric.CALLS,
            Metric.SETTLED_IN_MENU,
            Metric.OFFERED,
            Metric.ANSWERED,
            Metric.ABANDON_RATE,
            Metric.SERVICE_LEVEL,
            Metric.ASA,
            Metric.AVERAGE_TALK);

    /** The share answered in time that call centres promise, 80/20. */
    private static final double GOAL = 0.8;

    @Inject
    private OverviewReport report;

    @Inject
    private ReportChoice choice;

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

    private String period = "";
    private Optional<Overview> overview = Optional.empty();
    private Targets targets = Targets.USUAL;
    private boolean asked;

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        if (!asked) {
            asked = true;
            messages.trying(() -> {
                targets = choice.targets();
                overview = Optional.of(report.of(from(), until(), comparison(), targets));
            });
        }
        return overview.isEmpty();
    }

    public List<Tile> getTiles() {
        return overview.map(found ->
                        FIGURES.stream().map(metric -> tile(metric, found)).toList())
                .orElse(List.of());
    }

    private Tile tile(Metric metric, Overview found) {
        FigureText text = new FigureText(language.getLocale(), words.of("reports", "points"));
        OptionalDouble now = metric.of(found.total(), targets);
        return new Tile(
                metric.name(),
                words.one("reports", metric),
                text.of(metric, now),
                text.change(metric, now, metric.of(found.earlier(), targets)),
                Sparkline.points(
                        found.series().stream().map(sums -> point(metric, sums)).toList()),
                words.of("reports", "formula." + metric, targets.answerWithin(), targets.shortAbandon()),
                metric == Metric.SERVICE_LEVEL && now.orElse(1) < GOAL,
                choice.callList(metric, found.total(), question(), Optional.empty())
                        .map(address -> address.with(CallListAddress.PAGE, "overview")
                                .with(CallListAddress.COMPARE, getCompare())
                                .text())
                        .orElse(""));
    }

    /** Whose total has the same calls. */
    private ReportQuestion question() {
        return new ReportQuestion(Report.CALLS, Optional.empty(), from(), until(), targets);
    }

    private OptionalDouble point(Metric metric, Sums sums) {
        return metric.of(sums, targets);
    }

    public List<Remark> getRemarks() {
        return overview.map(found -> found.outliers().stream().map(this::remark).toList())
                .orElse(List.of());
    }

    private Remark remark(Outlier outlier) {
        FigureText text = new FigureText(language.getLocale(), "");
        return switch (outlier.kind()) {
            case ABANDONED_IN_HOUR ->
                remark(outlier, Dimension.HOUR_OF_WEEK, Metric.ABANDON_RATE, text, "heat.xhtml?figure=ABANDON_RATE");
            case MORE_ABOUT_MATTER ->
                remark(outlier, Dimension.MATTER, Metric.CALLS, text, "report.xhtml?report=MATTERS&interval=");
            case MORE_FOR_DEPARTMENT ->
                remark(outlier, Dimension.DEPARTMENT, Metric.CALLS, text, "report.xhtml?report=DEPARTMENTS&interval=");
        };
    }

    private Remark remark(Outlier outlier, Dimension dimension, Metric metric, FigureText text, String page) {
        String value = values.of(dimension, outlier.value());
        return new Remark(
                words.of(
                        "reports",
                        "outlier." + outlier.kind(),
                        value.substring(0, 1).toUpperCase(language.getLocale()) + value.substring(1),
                        text.of(metric, OptionalDouble.of(outlier.figure())),
                        text.of(metric, OptionalDouble.of(outlier.usual()))),
                page + "&" + getDays());
    }

    /** The period's days as they stand in the address of a report. */
    public String getDays() {
        return "from=" + from() + "&until=" + until() + "&within=" + targets.answerWithin();
    }

    public String getTime() {
        return OfficeTime.day(from()) + "–" + OfficeTime.day(until());
    }

    public String getEarlierTime() {
        return OfficeTime.day(comparison().shift(from(), from(), until())) + "–"
                + OfficeTime.day(comparison().shift(until(), from(), until()));
    }

    /** A period that is not over yet is less than the whole one before it. */
    public boolean isUnderWay() {
        return !until().isBefore(today());
    }

    public List<Choice> getPeriods() {
        return Arrays.stream(PresetPeriod.values())
                .map(one -> new Choice(
                        one.name(),
                        words.one("reports", one),
                        preset().filter(one::equals).isPresent()))
                .toList();
    }

    /** In the address of each period that is offered. */
    public String getCompare() {
        return comparison().name();
    }

    private Optional<PresetPeriod> preset() {
        return Arrays.stream(PresetPeriod.values())
                .filter(one -> one.name().equals(period.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private LocalDate from() {
        return preset().map(one -> one.from(today())).orElseGet(choice::first);
    }

    private LocalDate until() {
        return preset().map(one -> one.until(today())).orElseGet(choice::last);
    }

    private Comparison comparison() {
        return choice.comparison().orElse(Comparison.PERIOD_BEFORE);
    }

    private LocalDate today() {
        return clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
    }

    /** As they stand in the fields, also where a period is chosen by its name. */
    public String getFrom() {
        return preset().map(one -> one.from(today()).toString()).orElseGet(choice::getFrom);
    }

    public String getUntil() {
        return preset().map(one -> one.until(today()).toString()).orElseGet(choice::getUntil);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period == null ? "" : period;
    }
}
