package pl.hejnal.web.faces.reports.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.hejnal.reports.reconciliation.Reconciliation;
import pl.hejnal.reports.reconciliation.ReconciliationReport;
import pl.hejnal.reports.reconciliation.domain.JournalledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.paper.PaperReport;
import pl.hejnal.web.export.paper.PaperTable;
import pl.hejnal.web.export.sheets.ReconciliationSheet;
import pl.hejnal.web.faces.AskedDays;
import pl.hejnal.web.faces.Downloads;
import pl.hejnal.web.faces.PaperWords;
import pl.hejnal.web.faces.TableBoard;
import pl.hejnal.web.i18n.OfficeTime;

/** Office and journal by day, as the address asks for them. */
@Named("reconciliationBoard")
@RequestScoped
public class ReconciliationBoard extends TableBoard<Reconciliation> {

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
    private PaperWords paper;

    public ReconciliationBoard() {
        super(BUNDLE, "reconciliation");
    }

    @Override
    protected Reconciliation ask() {
        return report.between(choice.first(), choice.last());
    }

    @Override
    protected AskedDays days() {
        return choice;
    }

    @Override
    protected void handOver(String format, String name, Reconciliation found) {
        if ("pdf".equals(format)) {
            Downloads.handOver(PaperReport.of(printed()), PaperReport.TYPE, name + ".pdf");
        } else {
            super.handOver(format, name, found);
        }
    }

    @Override
    protected ExportTable table(Reconciliation found) {
        return ReconciliationSheet.of(
                found, figure -> words.one(BUNDLE, figure), words.of(BUNDLE, "day"), words.of(BUNDLE, "pbx"));
    }

    @Override
    protected List<Definition> definitions() {
        return downloads.definitions(BUNDLE, getFigures());
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
                .flatMap(found -> found.days().stream().flatMap(day -> rows(found, day)))
                .toList();
    }

    private Stream<Row> rows(Reconciliation found, ReconciledDay day) {
        List<JournalledDay> journals = day.journals();
        Row whole = row(found, day, journals.size() == 1 ? journals.getFirst().pbx() : "", false);
        return journals.size() == 1
                ? Stream.of(whole)
                : Stream.concat(
                        Stream.of(whole),
                        journals.stream()
                                .map(one ->
                                        row(found, new ReconciledDay(day.day(), 0, List.of(one)), one.pbx(), true)));
    }

    private Row row(Reconciliation found, ReconciledDay day, String pbx, boolean part) {
        LocalDate date = day.day();
        return new Row(
                date.toString(),
                OfficeTime.dayOfWeek(date),
                pbx,
                cells(day, figure -> found.isKnown(figure, date), part));
    }

    private List<Cell> cells(ReconciledDay day, Predicate<ReconciledFigure> known, boolean part) {
        return getFigures().stream()
                .map(figure -> cell(day, figure, known.test(figure), part))
                .toList();
    }

    private Cell cell(ReconciledDay day, ReconciledFigure figure, boolean known, boolean part) {
        if (part && figure.isOfAllPbxs()) {
            return new Cell("", "", "");
        }
        String name = words.one(BUNDLE, figure);
        return known
                ? new Cell(
                        NumberFormat.getIntegerInstance(language.getLocale()).format(figure.of(day)),
                        figure.isListed() && !part && figure.of(day) > 0 ? figure.name() : "",
                        name)
                : new Cell(NONE, "", name);
    }

    public List<String> getTotal() {
        return answer().stream()
                .flatMap(found -> cells(found.total(), found::isKnown, false).stream())
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
}
