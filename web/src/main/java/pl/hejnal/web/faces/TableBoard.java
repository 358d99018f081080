package pl.hejnal.web.faces;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.web.export.ExportTable;
import pl.hejnal.web.export.TableWorkbook.Definition;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/**
 * A page about some days that puts one question and shows the answer in tables, or hands them over as a file where the address
 * asks for one. Each page extends it by a bean of its own, which lives as long as a request.
 *
 * @param <T> the answer
 */
public abstract class TableBoard<T> {

    @Inject
    protected ScreenLanguage language;

    @Inject
    protected Words words;

    @Inject
    protected TableDownloads downloads;

    @Inject
    private FacesMessages messages;

    private final String bundle;
    private final String file;
    private final RenderCache<Optional<T>> answer = new RenderCache<>();

    /**
     * @param bundle with the page's words, its title and its formulas
     * @param file what its file is called, before the days
     */
    protected TableBoard(String bundle, String file) {
        this.bundle = bundle;
        this.file = file;
    }

    /** Puts the question of the address; may be refused. */
    protected abstract T ask();

    protected abstract AskedDays days();

    /** What the file holds. */
    protected abstract ExportTable table(T found);

    /** How it is counted, for the workbook's second sheet. */
    protected abstract List<Definition> definitions();

    /** Empty where the question was refused, and the page says why; and before the page is drawn. */
    public Optional<T> answer() {
        return answer.whileRendered(this::asked, Optional.empty());
    }

    private Optional<T> asked() {
        return messages.asking(this::ask);
    }

    /** To be asked before the page's messages are drawn: the question is put with it. */
    public boolean isRefused() {
        return answer().isEmpty();
    }

    /** The same as a file, where the address asks for one; a question that was refused says so on the page. */
    public void export() {
        String format = days().getFormat();
        if (!format.isBlank()) {
            answer.keep(this::asked)
                    .ifPresent(found -> handOver(format, file + "-" + days().first() + "-" + days().last(), found));
        }
    }

    /** @param name of the file, without its ending */
    protected void handOver(String format, String name, T found) {
        downloads.handOver(format, name, words.of(bundle, "title"), table(found), definitions());
    }

    public String formula(Enum<?> figure) {
        return words.of(bundle, "formula." + figure.name());
    }

    public String getDays() {
        return OfficeTime.day(days().first()) + "–" + OfficeTime.day(days().last());
    }

    /** The day from which something is counted, where the period begins before; else empty. */
    protected String since(LocalDate counted) {
        return days().first().isBefore(counted) ? OfficeTime.day(counted) : "";
    }
}
