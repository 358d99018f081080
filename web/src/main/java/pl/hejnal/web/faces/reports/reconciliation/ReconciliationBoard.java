package pl.hejnal.web.faces.reports.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.reports.reconciliation.Reconciliation;
import pl.hejnal.reports.reconciliation.ReconciliationReport;
import pl.hejnal.reports.reconciliation.domain.JournalledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.web.export.CsvForm;
import pl.hejnal.web.export.ReconciliationSheet;
import pl.hejnal.web.export.paper.PaperReport;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.FacesMessages;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Office and journal by day, as the address asks for them. */
@Named("reconciliationBoard")
@RequestScoped
public class ReconciliationBoard {

    private static final String BUNDLE = "reconciliation";
    private static final String NONE = "—";

    /**
     * A line of the table.
     *
     * @param day as addresses have it
     * @param pbx empty where there is only one
     */
    public record Row(String day, String name, String pbx, List<Cell> cells) {}

    /** @param figure by which its calls are listed; empty where there are none to list */
    public record Cell(String text, String figure, String label) {}

    @Inject
    private ReconciliationReport report;

    @Inject
    private ReconciliationChoice choice;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private FacesMessages messages;

    @Inject
    private PaperWords paper;

    private final RenderCache<Optional<Reconciliation>> answer = new RenderCache<>();

    /** Empty where the question was refused, and the page says why. */
    private Optional<Reconciliation> answer() {
        return answer.get(() -> {
            List<Reconciliation> found = new ArrayList<>();
            messages.trying(() -> found.add(report.between(choice.first(), choice.last())));
            return found.stream().findFirst();
        });
    }

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        return answer().isEmpty();
    }

    /** The same as a file, where the address asks for one. */
    public void export() {
        String format = choice.getFormat();
        if (format.isBlank()) {
            return;
        }
        if ("pdf".equals(format)) {
            answer().ifPresent(found -> Downloads.handOver(
                    PaperReport.of(printed()),
                    PaperReport.TYPE,
                    "reconciliation-" + choice.first() + "-" + choice.last() + ".pdf"));
            return;
        }
        answer().ifPresent(found -> Downloads.handOver(
                ReconciliationSheet.csv(
                                "csv".equals(format) ? CsvForm.STANDARD : CsvForm.SPREADSHEET,
                                found.days(),
                                figure -> words.one(BUNDLE, figure),
                                words.of(BUNDLE, "day"),
                                words.of(BUNDLE, "pbx"))
                        .getBytes(StandardCharsets.UTF_8),
                "text/csv;charset=UTF-8",
                "reconciliation-" + choice.first() + "-" + choice.last() + ".csv"));
    }

    private PaperTable printed() {
        return new PaperTable(
                language.getLocale(),
                paper.office(),
                words.of(BUNDLE, "title"),
                List.of(paper.period(OfficeTime.day(choice.first()), OfficeTime.day(choice.last())), paper.made()),
                line(
                        words.of(BUNDLE, "day"),
                        words.of(BUNDLE, "pbx"),
                        getFigures().stream()
                                .map(figure -> words.one(BUNDLE, figure))
                                .toList()),
                2,
                getRows().stream()
                        .map(row -> line(
                                row.name(),
                                row.pbx(),
                                row.cells().stream().map(Cell::text).toList()))
                        .toList(),
                List.of(line(words.of(BUNDLE, "together"), "", getTotal())),
                getFigures().stream()
                        .map(figure -> new PaperTable.Definition(words.one(BUNDLE, figure), formula(figure)))
                        .toList(),
                paper.words(words.of("reports", "noCalls")));
    }

    private static List<String> line(String day, String pbx, List<String> figures) {
        return Stream.concat(Stream.of(day, pbx), figures.stream()).toList();
    }

    public List<ReconciledFigure> getFigures() {
        return Arrays.asList(ReconciledFigure.values());
    }

    public List<Row> getRows() {
        return answer().stream()
                .flatMap(found -> found.days().stream())
                .flatMap(this::rows)
                .toList();
    }

    private Stream<Row> rows(ReconciledDay day) {
        List<JournalledDay> journals = day.journals();
        Row whole = row(day, journals.size() == 1 ? journals.getFirst().pbx() : "", false);
        return journals.size() == 1
                ? Stream.of(whole)
                : Stream.concat(
                        Stream.of(whole),
                        journals.stream()
                                .map(one -> row(new ReconciledDay(day.day(), 0, List.of(one)), one.pbx(), true)));
    }

    private Row row(ReconciledDay day, String pbx, boolean part) {
        LocalDate date = day.day();
        return new Row(date.toString(), OfficeTime.dayOfWeek(date), pbx, cells(day, part));
    }

    private List<Cell> cells(ReconciledDay day, boolean part) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(language.getLocale());
        return getFigures().stream()
                .map(figure -> part && figure.isOfAllPbxs()
                        ? new Cell("", "", "")
                        : new Cell(
                                numbers.format(figure.of(day)),
                                figure.isListed() && !part && figure.of(day) > 0 ? figure.name() : "",
                                words.one(BUNDLE, figure)))
                .toList();
    }

    public List<String> getTotal() {
        return answer().stream()
                .flatMap(found -> cells(found.total(), false).stream())
                .map(Cell::text)
                .toList();
    }

    /** What share of the calls in the journal the office knew as they were; a dash where there were none. */
    public String getAgreement() {
        return answer().map(Reconciliation::total)
                .filter(total -> total.inJournal() > 0)
                .map(total -> {
                    NumberFormat percent = NumberFormat.getNumberInstance(language.getLocale());
                    percent.setMinimumFractionDigits(1);
                    percent.setMaximumFractionDigits(1);
                    // Never 100 % while a single call differed.
                    percent.setRoundingMode(RoundingMode.DOWN);
                    return percent.format(total.confirmed() * 100.0 / total.inJournal())
                            + ("en".equals(language.getCode()) ? "%" : "\u00a0%");
                })
                .orElse(NONE);
    }

    public boolean isAgreed() {
        return answer().map(Reconciliation::total).filter(ReconciledDay::agrees).isPresent();
    }

    public String getSince() {
        return answer().map(found -> OfficeTime.day(found.since())).orElse(NONE);
    }

    public String formula(ReconciledFigure figure) {
        return words.of(BUNDLE, "formula." + figure);
    }
}
