package pl.hejnal.web.faces.reports.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.OptionalDouble;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.reports.departments.DepartmentTable;
import pl.hejnal.reports.departments.RouteAdvice;
import pl.hejnal.reports.departments.domain.RouteReckoning;
import pl.hejnal.reports.departments.domain.RouteSaving;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.staffing.StaffingQuestion;
import pl.hejnal.reports.staffing.domain.queueing.ServiceGoal;
import pl.hejnal.web.faces.reports.FigureText;
import pl.hejnal.web.faces.reports.ReportBoard.Figure;
import pl.hejnal.web.faces.reports.ValueWords;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** What connecting departments would spare, and what it has spared, in words. */
@Named("routeBoard")
@RequestScoped
public class RouteBoard {

    private static final String BUNDLE = AnswerBoard.BUNDLE;
    private static final double MINUTES_AN_HOUR = 60;
    private static final double PERCENT = 100;

    /**
     * Whom to connect.
     *
     * @param what the advice itself
     * @param why what it was reckoned from
     * @param calls of those that needed its case file
     */
    public record Advice(String code, String what, String why, Figure calls) {}

    /** What a department's route has spared. */
    public record Saving(String code, String name, String what, List<MonthRow> months) {}

    public record MonthRow(String month, String note, Figure told, String spared, Figure caseFiles, String fewer) {}

    @Inject
    private AnswerBoard board;

    @Inject
    private DepartmentChoice choice;

    @Inject
    private ValueWords values;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    public List<Advice> getAdvice() {
        return board.answer()
                .map(found -> found.advice().stream().map(this::advice).toList())
                .orElse(List.of());
    }

    private Advice advice(RouteAdvice one) {
        FigureText text = text();
        String name = values.of(Dimension.DEPARTMENT, one.department());
        return new Advice(
                one.department(),
                one.staff()
                        .map(staff -> words.of(BUNDLE, "advice", name, hours(staff), hours(one.talk())))
                        .orElseGet(() -> words.of(BUNDLE, "adviceOfTalk", name, hours(one.talk()))),
                words.of(
                        BUNDLE,
                        one.measured() ? "adviceWhy" : "adviceWhyAssumed",
                        text.share(one.share()),
                        text.count(one.answered()),
                        Math.round(one.handlingSeconds()),
                        Integer.toString(choice.assumption().share())),
                figure(one.calls(), choice.calls(Metric.ANSWERED, Dimension.CASE_FILE_OF, one.department())));
    }

    /** What all advice is reckoned by. */
    public String getRule() {
        return words.of(
                BUNDLE,
                "adviceRule",
                Math.round(ServiceGoal.USUAL.share() * PERCENT),
                ServiceGoal.USUAL.within(),
                Math.round(ServiceGoal.USUAL.mostOccupancy() * PERCENT),
                StaffingQuestion.USUAL_WEEKS,
                board.answer()
                        .map(DepartmentTable::ahead)
                        .map(ahead -> Math.round(ahead.handling().seconds()))
                        .orElse(0L));
    }

    public List<Saving> getSavings() {
        return board.answer()
                .map(found -> found.savings().stream().map(this::saving).toList())
                .orElse(List.of());
    }

    private Saving saving(RouteSaving one) {
        return new Saving(
                one.department(),
                values.of(Dimension.DEPARTMENT, one.department()),
                words.of(
                        BUNDLE,
                        one.before().isPresent() ? "saving" : "savingSinceCounting",
                        name(one.since()),
                        text().count(one.told()),
                        hours(one.spared()),
                        one.talk().map(talk -> talk.toSeconds() + " s").orElse(FigureText.NONE),
                        decimal(one.before()),
                        one.beforeMonths()),
                one.months().reversed().stream().map(month -> row(one, month)).toList());
    }

    private MonthRow row(RouteSaving one, RouteSaving.Month month) {
        return new MonthRow(
                name(month.month()),
                month.whole() ? "" : words.of(BUNDLE, "notWhole"),
                figure(month.told(), calls(month.month(), Metric.SETTLED_IN_MENU, Dimension.TOLD_OF, one)),
                hours(month.spared()),
                figure(month.caseFiles(), calls(month.month(), Metric.ANSWERED, Dimension.CASE_FILE_OF, one)),
                decimal(one.fewer(month)));
    }

    private String calls(YearMonth month, Metric metric, Dimension by, RouteSaving one) {
        return choice.calls(month.atDay(1), month.atEndOfMonth(), metric, by, one.department());
    }

    public String getSavingsRule() {
        return words.of(BUNDLE, "savingsRule", RouteReckoning.BEFORE, RouteReckoning.MOST_MONTHS);
    }

    /** Its calls open where there are any. */
    private Figure figure(long calls, String address) {
        return new Figure(text().count(calls), calls > 0 ? address : "");
    }

    private FigureText text() {
        return new FigureText(language.getLocale(), "");
    }

    private String hours(Duration time) {
        return String.format(language.getLocale(), "%.1f", time.toMinutes() / MINUTES_AN_HOUR);
    }

    private String decimal(OptionalDouble number) {
        return number.isEmpty()
                ? FigureText.NONE
                : String.format(language.getLocale(), "%.1f", number.getAsDouble())
                        .replace('-', '−');
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month);
    }
}
