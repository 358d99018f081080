package pl.hejnal.web.faces.reports.unserved;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.hejnal.calls.recovery.UnservedDesk;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall;
import pl.hejnal.calls.unserved.domain.UnservedCount;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.kernel.Page;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.export.sheets.UnservedSheet;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.faces.TableDownloads;
import pl.hejnal.web.i18n.Words;

/** Who was not served, and what became of them; the filter and the place in the list stand in the address. */
@Named("unservedBoard")
@RequestScoped
public class UnservedBoard {

    private static final int LIMIT = 50;
    private static final int USUAL_DAYS = 7;
    private static final List<String> COLUMNS = List.of("reason", "owed", "recovered", "settledByHand", "together");

    @Inject
    private UnservedDesk desk;

    @Inject
    private UnservedWords unservedWords;

    @Inject
    private Words words;

    @Inject
    private TableDownloads downloads;

    private String days = "";
    private String show = "";
    private String reason = "";
    private String cursor = "";
    private String format = "";
    private final RenderCache<Page<UnservedCall>> page = new RenderCache<>();
    private final RenderCache<List<UnservedCount>> counts = new RenderCache<>();

    private Page<UnservedCall> page() {
        // A place that no page gave is the beginning.
        Optional<String> place = Optional.of(cursor).filter(one -> one.matches("[0-9T:.Z-]{20,40}_.{1,64}"));
        return page.get(() -> desk.list(days(), !"all".equals(show), chosen(), place, LIMIT));
    }

    private int days() {
        return days.matches("\\d{1,2}") ? Integer.parseInt(days) : USUAL_DAYS;
    }

    private Optional<UnservedReason> chosen() {
        return Arrays.stream(UnservedReason.values())
                .filter(one -> one.name().equals(reason))
                .findFirst();
    }

    public List<UnservedRow> getRows() {
        return page().items().stream().map(unservedWords::row).toList();
    }

    /** By reason, and together in the last line. */
    public List<UnservedSheet.Line> getTotals() {
        List<UnservedCount> all = counts.get(() -> desk.counts(days()));
        return Stream.concat(
                        Arrays.stream(UnservedReason.values())
                                .map(one -> total(
                                        words.one("reports", one),
                                        all.stream()
                                                .filter(count -> count.reason() == one)
                                                .toList())),
                        Stream.of(total(words.of("reports", "together"), all)))
                .toList();
    }

    private static UnservedSheet.Line total(String reason, List<UnservedCount> counts) {
        return new UnservedSheet.Line(
                reason,
                sum(counts, count -> count.remedy().isEmpty()),
                sum(counts, count -> count.remedy().filter(Remedy::isRecovered).isPresent()),
                sum(
                        counts,
                        count -> count.remedy()
                                .filter(made -> !made.isRecovered())
                                .isPresent()));
    }

    private static long sum(List<UnservedCount> counts, Predicate<UnservedCount> which) {
        return counts.stream().filter(which).mapToLong(UnservedCount::calls).sum();
    }

    /** How many, as a file, where the address asks for one; who they are stays here. */
    public void export() {
        if (!format.isBlank()) {
            downloads.handOver(
                    format,
                    "unserved-" + days() + "-days",
                    words.of("reports", "unservedTotals"),
                    UnservedSheet.of(
                            getTotals(),
                            COLUMNS.stream()
                                    .map(column -> words.of("reports", column))
                                    .toList()),
                    COLUMNS.stream()
                            .map(column -> new Definition(
                                    words.of("reports", column), words.of("reports", "unservedFormula." + column)))
                            .toList());
        }
    }

    public String getNext() {
        return page().nextCursor().orElse("");
    }

    public List<SelectItem> getReasons() {
        return Arrays.stream(UnservedReason.values())
                .map(one -> new SelectItem(one.name(), words.one("reports", one)))
                .toList();
    }

    public List<String> getPeriods() {
        return List.of("1", "7", "30");
    }

    public String getDays() {
        return Integer.toString(days());
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format == null ? "" : format;
    }
}
