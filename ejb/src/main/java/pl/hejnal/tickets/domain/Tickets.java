package pl.hejnal.tickets.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Refusal;

/** All tickets of the office. */
public interface Tickets {

    void add(Ticket ticket);

    void add(TicketEntry entry);

    Optional<Ticket> find(TicketNumber number);

    /** Found and locked until the end of the transaction. */
    Optional<Ticket> claim(TicketNumber number);

    /** @throws Refusal {@code ticket.unknown} */
    default Ticket claimKnown(TicketNumber number) {
        return claim(number).orElseThrow(() -> unknown(number));
    }

    static Refusal unknown(TicketNumber number) {
        return new Refusal("ticket.unknown", Map.of("number", number.value()));
    }

    List<TicketEntry> history(Ticket ticket);

    void add(TicketCase about);

    /** What the ticket is about, in the order in which it was told. */
    List<TicketCase> cases(Ticket ticket);

    /** The ticket, which is claimed, is about this case, as somebody says; told again, nothing changes. */
    default void link(Ticket ticket, CaseSign sign, String who, Instant at) {
        if (cases(ticket).stream().noneMatch(known -> known.sign().isSameCaseAs(sign))) {
            add(new TicketCase(ticket, sign));
            add(new TicketEntry(ticket, at, who, EntryKind.CASE, sign.bare().value()));
        }
    }

    Optional<TicketEntry> lastEntry(Ticket ticket);

    /** Newest first; at most {@code limit} after the given place. */
    List<Ticket> search(TicketSearch search, int limit);

    /** What this number has open, newest first; one look in an index. */
    List<Ticket> openOf(CallerNumber caller, int limit);

    /** Open ones that came back to this clerk, or to the call centre as such, newest return first. */
    List<Ticket> returnedTo(Login login, int limit);

    /** Those who have it now have opened it; no change that anybody's version would notice. */
    void opened(Ticket ticket);
}
