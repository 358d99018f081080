package pl.hejnal.web.faces;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.web.i18n.OfficeTime;

/**
 * A page about some days that puts one question and shows the answer in tables, or hands them over as a file where the address
 * asks for one. Each page extends it by a bean of its own, which lives as long as a request.
 *
 * @param <T> the answer
 */
public abstract class TableBoard<T> {

    @Inject
    private FacesMessages messages;

    private final RenderCache<Optional<T>> answer = new RenderCache<>();

    /** Puts the question of the address; may be refused. */
    protected abstract T ask();

    protected abstract AskedDays days();

    protected abstract void handOver(String format, T found);

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
            answer.keep(this::asked).ifPresent(found -> handOver(format, found));
        }
    }

    /** What the file is called, without its ending. */
    protected String fileName(String what) {
        return what + "-" + days().first() + "-" + days().last();
    }

    public String getDays() {
        return OfficeTime.day(days().first()) + "–" + OfficeTime.day(days().last());
    }

    /** The day from which something is counted, where the period begins before; else empty. */
    protected String since(LocalDate counted) {
        return days().first().isBefore(counted) ? OfficeTime.day(counted) : "";
    }
}
