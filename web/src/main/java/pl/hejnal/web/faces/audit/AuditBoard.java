package pl.hejnal.web.faces.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.audit.AuditDesk;
import pl.hejnal.audit.AuditView;
import pl.hejnal.audit.domain.AuditSearch;
import pl.hejnal.cases.ReadingDesk;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Page;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** The log, newest first; the filter and the place in the list stand in the address. */
@Named("auditBoard")
@RequestScoped
public class AuditBoard {

    private static final int LIMIT = 50;
    /** One entry in words. */
    public record Row(String at, String who, String what, String subject, String why) {}

    @Inject
    private AuditDesk audit;

    @Inject
    private ReadingDesk reading;

    @Inject
    private Words words;

    private String who = "";
    private String subject = "";
    private String from = "";
    private String until = "";
    private String cursor = "";
    private @Nullable Page<AuditView> page;

    private Page<AuditView> page() {
        if (page == null) {
            // A place that no page gave is the beginning.
            String place = cursor.matches("[0-9]{1,18}-[0-9]{1,18}") ? cursor : "";
            page = audit.list(new AuditSearch(filled(who), subjects(), day(from, 0), day(until, 1)), place, LIMIT);
        }
        return page;
    }

    /** A case is in the log by its sign, and by its code where somebody asked with it; a ticket by its printed number. */
    private List<String> subjects() {
        Set<String> subjects = new LinkedHashSet<>();
        filled(subject).ifPresent(typed -> {
            subjects.add(typed);
            TicketNumber.parse(typed).ifPresent(ticket -> subjects.add(ticket.value()));
            reading.find(typed).ifPresent(found -> {
                subjects.add(found.sign().value());
                subjects.add(found.sign().withoutInitials());
                found.code().ifPresent(code -> subjects.add(code.digits()));
            });
        });
        return List.copyOf(subjects);
    }

    /** A day that is none is no limit. */
    private static Optional<Instant> day(String typed, int later) {
        try {
            return filled(typed)
                    .map(LocalDate::parse)
                    .map(day ->
                            day.plusDays(later).atStartOfDay(OfficeZone.ZONE).toInstant());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    public List<Row> getRows() {
        return page().items().stream()
                .map(entry -> new Row(
                        OfficeTime.of(entry.at()),
                        word("who.", entry.who()),
                        word("what.", entry.what()),
                        entry.subject(),
                        why(entry)))
                .toList();
    }

    /** Nobody is asked why they open a ticket; whose it was then is kept in its place, and is no reason. */
    private static String why(AuditView entry) {
        return entry.what().startsWith("ticket.read") ? "" : entry.why();
    }

    /** The code itself where nobody gave it a word. */
    private String word(String kind, String code) {
        String word = words.of("audit", kind + code);
        return word.startsWith(kind) ? code : word;
    }

    public String getNext() {
        return page().nextCursor().orElse("");
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
