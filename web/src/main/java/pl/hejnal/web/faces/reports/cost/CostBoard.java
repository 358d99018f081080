package pl.hejnal.web.faces.reports.cost;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import pl.hejnal.web.export.CostSheet;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.paper.PaperReport;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.RenderCache;
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
    public record MonthRow(String month, boolean underWay, List<String> figures) {}

    public record KindRow(String kind, String contacts, String minutes, String cost, String each) {}

    /** @param code the department's symbol; empty for what is about no case */
    public record SavingRow(
            String code, String name, boolean connected, String told, String talk, String hours, String saved) {}

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

    @Inject
    private PaperWords paper;

    /** Prices that are entered on the same page change it, so it is asked for when it is drawn. */
    private final RenderCache<Optional<CostTable>> answer = new RenderCache<>();

    /** Empty where the question was refused, and the page says why. */
    private Optional<CostTable> answer() {
        return answer.get(this::ask);
    }

    private Optional<CostTable> ask() {
        CostTable[] found = new CostTable[1];
        messages.trying(() -> found[0] = report.of(choice.question()));
        return Optional.ofNullable(found[0]);
    }

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        return answer().isEmpty();
    }

    /** The same as a file, where the address asks for one. */
    public void export() {
        String format = choice.getFormat();
        if (format == null || format.isBlank()) {
            return;
        }
        ask().ifPresent(table -> {
            CostQuestion question = choice.question();
            if ("pdf".equals(format)) {
                Downloads.handOver(
                        PaperReport.of(printed(question)),
                        PaperReport.TYPE,
                        "cost-" + question.from() + "-" + question.until() + ".pdf");
                return;
            }
            Downloads.handOver(
                    CostSheet.csv(
                                    "csv".equals(format) ? CsvForm.STANDARD : CsvForm.SPREADSHEET,
                                    table,
                                    figure -> words.one(BUNDLE, figure),
                                    words.of(BUNDLE, "month"),
                                    words.of(BUNDLE, "underWay"))
                            .getBytes(StandardCharsets.UTF_8),
                    "text/csv;charset=UTF-8",
                    "cost-" + question.from() + "-" + question.until() + ".csv");
        });
    }

    private PaperTable printed(CostQuestion question) {
        return new PaperTable(
                language.getLocale(),
                paper.office(),
                words.of(BUNDLE, "title"),
                List.of(
                        paper.period(name(question.from()), name(question.until())),
                        words.of(BUNDLE, "rounding"),
                        paper.made()),
                Stream.concat(
                                Stream.of(words.of(BUNDLE, "month")),
                                getFigures().stream().map(figure -> words.one(BUNDLE, figure)))
                        .toList(),
                1,
                getMonths().stream()
                        .map(row -> line(
                                row.month() + (row.underWay() ? " (" + words.of(BUNDLE, "underWay") + ")" : ""),
                                row.figures()))
                        .toList(),
                List.of(line(words.of(BUNDLE, "together"), getTotal())),
                getFigures().stream()
                        .map(figure -> new PaperTable.Definition(words.one(BUNDLE, figure), formula(figure)))
                        .toList(),
                paper.words(words.of("reports", "noCalls")));
    }

    private static List<String> line(String name, List<String> figures) {
        return Stream.concat(Stream.of(name), figures.stream()).toList();
    }

    public List<CostFigure> getFigures() {
        return Arrays.asList(CostFigure.values());
    }

    public List<MonthRow> getMonths() {
        return answer().stream()
                .flatMap(table -> table.months().stream())
                .map(month -> new MonthRow(name(month.month()), month.underWay(), figures(month.sum())))
                .toList();
    }

    public List<String> getTotal() {
        return figures(answer().flatMap(CostTable::known));
    }

    private List<String> figures(Optional<CostSum> sum) {
        AmountText text = text();
        return getFigures().stream()
                .map(figure -> figure.isMeasured()
                        ? text.of(figure.unit(), sum.flatMap(figure::of))
                        : words.of(BUNDLE, "notMeasured"))
                .toList();
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
                text.number(BigDecimal.valueOf(cost.contacts()), 0),
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

    private static SavingRow row(Saving saving, String name, AmountText text) {
        return new SavingRow(
                saving.department(),
                name,
                saving.connected(),
                text.number(BigDecimal.valueOf(saving.told()), 0),
                saving.talkMillis()
                        .map(millis -> text.number(millis.divide(MILLIS, 0, RoundingMode.HALF_UP), 0) + "\u00a0s")
                        .orElse(AmountText.NONE),
                text.of(CostFigure.Unit.HOURS, saving.sparedHours()),
                text.of(CostFigure.Unit.ZLOTY, saving.saved()));
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

    public String formula(CostFigure figure) {
        return words.of(BUNDLE, "formula." + figure);
    }

    private AmountText text() {
        return new AmountText(language.getLocale());
    }

    private String name(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale()).format(month);
    }
}
