package pl.hejnal.web.faces.reports.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.cost.CostQuestion;
import pl.hejnal.reports.cost.CostReport;
import pl.hejnal.reports.cost.domain.ContactCost;
import pl.hejnal.reports.cost.domain.ContactKind;
import pl.hejnal.reports.cost.domain.CostFigure;
import pl.hejnal.reports.cost.domain.CostSum;
import pl.hejnal.reports.cost.domain.CostTable;
import pl.hejnal.reports.cost.domain.Saving;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.faces.reports.CallListAddress;
import pl.hejnal.web.faces.reports.ReportBoard.Figure;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Cost and savings as the address asks for them. */
@Named("costBoard")
@RequestScoped
public class CostBoard {

    private static final String BUNDLE = "cost";
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    /** @param underWay whether the month is not over */
    public record MonthRow(String month, boolean underWay, List<Figure> figures) {}

    public record KindRow(String kind, Figure contacts, String minutes, String cost, String each) {}

    /** @param code the department's symbol; empty for what is about no case */
    public record SavingRow(
            String code, String name, boolean connected, Figure told, String talk, String hours, String saved) {}

    @Inject
    private CostReport report;

    @Inject
    private CostChoice choice;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    /** Prices that are entered on the same page change it, so it is asked for when it is drawn. */
    private final RenderCache<Optional<CostTable>> answer = new RenderCache<>();

    /** Empty where the question was refused, and the page says why. */
    private Optional<CostTable> answer() {
        return answer.get(this::ask);
    }

    /** Anew, for a file. */
    Optional<CostTable> ask() {
        return messages.asking(() -> report.of(choice.question()));
    }

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        return answer().isEmpty();
    }

    public List<CostFigure> getFigures() {
        return Arrays.asList(CostFigure.values());
    }

    public List<MonthRow> getMonths() {
        return answer().stream()
                .flatMap(table -> table.months().stream())
                .map(month -> new MonthRow(
                        name(month.month()), month.underWay(), figures(month.sum(), month.month(), month.month())))
                .toList();
    }

    public List<Figure> getTotal() {
        CostQuestion question = choice.question();
        return figures(answer().flatMap(CostTable::known), question.from(), question.until());
    }

    private List<Figure> figures(Optional<CostSum> sum, YearMonth from, YearMonth until) {
        AmountText text = text();
        return getFigures().stream()
                .map(figure -> figure.isMeasured()
                        ? new Figure(
                                text.of(figure.unit(), sum.flatMap(figure::of)),
                                calls(
                                        figure.behind(),
                                        sum.flatMap(figure::of).orElse(BigDecimal.ZERO),
                                        from,
                                        until,
                                        address -> address))
                        : new Figure(words.of(BUNDLE, "notMeasured"), ""))
                .toList();
    }

    /** Where its calls are listed; empty for what is of no call, and where a month is left out for want of prices. */
    private String calls(
            Optional<Metric> behind,
            BigDecimal value,
            YearMonth from,
            YearMonth until,
            UnaryOperator<CallListAddress> filter) {
        return behind.filter(metric -> value.signum() > 0 && (from.equals(until) || !isLacksPrices()))
                .map(metric -> filter.apply(choice.calls(metric, from, until)).text())
                .orElse("");
    }

    /** One figure of all months together. */
    public String sum(String figure) {
        CostFigure one = CostFigure.valueOf(figure);
        return text().of(one.unit(), answer().flatMap(CostTable::known).flatMap(one::of));
    }

    public List<KindRow> getKinds() {
        AmountText text = text();
        return answer().stream()
                .flatMap(table -> table.kinds().entrySet().stream())
                .map(one -> row(one.getKey(), one.getValue(), text))
                .toList();
    }

    private KindRow row(ContactKind kind, ContactCost cost, AmountText text) {
        return new KindRow(
                words.one(BUNDLE, kind),
                ofAllMonths(kind.metric(), cost.contacts(), address -> address),
                text.of(
                        CostFigure.Unit.COUNT,
                        BigDecimal.valueOf(cost.lineMillis())
                                .divide(BigDecimal.valueOf(60_000), 4, RoundingMode.HALF_UP)),
                text.of(CostFigure.Unit.ZLOTY, cost.total()),
                text.of(CostFigure.Unit.ZLOTY, cost.each()));
    }

    public List<SavingRow> getSavings() {
        AmountText text = text();
        Map<String, String> names = directory.departments().stream()
                .collect(Collectors.toMap(each -> each.symbol().value(), each -> each.name(language.get())));
        return answer().stream()
                .flatMap(table -> table.savings().stream())
                .map(one -> row(one, names.getOrDefault(one.department(), ""), text))
                .toList();
    }

    private SavingRow row(Saving saving, String name, AmountText text) {
        return new SavingRow(
                saving.department(),
                name,
                saving.connected(),
                ofAllMonths(
                        saving.department().isEmpty() ? Optional.empty() : Optional.of(Metric.SETTLED_IN_MENU),
                        saving.told(),
                        address -> address.with(Dimension.TOLD_OF, saving.department())),
                saving.talkMillis()
                        .map(millis -> text.number(millis.divide(MILLIS, 0, RoundingMode.HALF_UP), 0) + "\u00a0s")
                        .orElse(AmountText.NONE),
                text.of(CostFigure.Unit.HOURS, saving.sparedHours()),
                text.of(CostFigure.Unit.ZLOTY, saving.saved()));
    }

    private Figure ofAllMonths(Optional<Metric> behind, long number, UnaryOperator<CallListAddress> filter) {
        CostQuestion question = choice.question();
        BigDecimal value = BigDecimal.valueOf(number);
        return new Figure(text().number(value, 0), calls(behind, value, question.from(), question.until(), filter));
    }

    /** By how many contacts the lines of departments have more than there were; empty where they do not overlap. */
    public String getOverlap() {
        return answer().map(CostTable::toldTwice)
                .filter(more -> more > 0)
                .map(more -> words.of(BUNDLE, "overlap", more))
                .orElse("");
    }

    /** Whether any of the months has prices. */
    public boolean isPriced() {
        return answer().flatMap(CostTable::known).isPresent();
    }

    public boolean isLacksPrices() {
        return answer().filter(CostTable::lacksPrices).isPresent();
    }

    public boolean isUnderWay() {
        return answer().stream().flatMap(table -> table.months().stream()).anyMatch(CostTable.Month::underWay);
    }

    public String getSince() {
        return OfficeTime.day(report.toldSince().atZone(OfficeZone.ZONE).toLocalDate());
    }

    public String getSectionsSince() {
        return OfficeTime.day(report.sectionsSince().atZone(OfficeZone.ZONE).toLocalDate());
    }

    public String formula(CostFigure figure) {
        return words.of(BUNDLE, "formula." + figure);
    }

    private AmountText text() {
        return new AmountText(language.getLocale());
    }

    String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month);
    }
}
