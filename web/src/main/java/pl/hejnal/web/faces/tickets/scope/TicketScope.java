package pl.hejnal.web.faces.tickets.scope;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.tickets.domain.TicketSearch.Scope;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;

/** Which tickets a figure counted that the list was opened from; it stands in the address beside the list's own filters. */
@Named("ticketScope")
@RequestScoped
public class TicketScope {

    @Inject
    private Words words;

    private boolean unsettled;
    private String from = "";
    private String until = "";
    private String about = "";
    private String matter = "";

    /**
     * @throws IllegalArgumentException for what is no symbol
     * @throws DateTimeException for what is no day
     */
    public Scope get() {
        return new Scope(
                unsettled,
                begin(from),
                begin(until, 1),
                filled(about).map(DepartmentSymbol::new),
                filled(matter).map(ProcedureSymbol::new));
    }

    private static Optional<Instant> begin(String day) {
        return begin(day, 0);
    }

    private static Optional<Instant> begin(String day, int later) {
        return filled(day)
                .map(TicketScope::near)
                .map(date -> date.plusDays(later).atStartOfDay(OfficeZone.ZONE).toInstant());
    }

    /** A far year is no moment of the database. */
    private static LocalDate near(String text) {
        if (!text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            throw new DateTimeException("no day");
        }
        return LocalDate.parse(text);
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    /** What the list is narrowed to, in words; empty if to nothing. */
    public String getTold() {
        StringBuilder told = new StringBuilder();
        if (unsettled) {
            told.append(words.of("tickets", "scopeUnsettled"));
        }
        filled(from).ifPresent(day -> add(told, words.of("tickets", "scopeFrom", written(day))));
        filled(until).ifPresent(day -> add(told, words.of("tickets", "scopeUntil", written(day))));
        filled(about).ifPresent(symbol -> add(told, words.of("tickets", "scopeAbout", symbol)));
        filled(matter).ifPresent(symbol -> add(told, words.of("tickets", "scopeMatter", symbol)));
        return told.toString();
    }

    /** As it stands in the address where it is no day: then the list is empty. */
    private static String written(String day) {
        try {
            return OfficeTime.day(LocalDate.parse(day));
        } catch (DateTimeException none) {
            return day;
        }
    }

    private static void add(StringBuilder told, String words) {
        told.append(told.isEmpty() ? "" : ", ").append(words);
    }

    public boolean isUnsettled() {
        return unsettled;
    }

    public void setUnsettled(boolean unsettled) {
        this.unsettled = unsettled;
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

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }
}
