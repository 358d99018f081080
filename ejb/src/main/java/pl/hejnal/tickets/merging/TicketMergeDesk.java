package pl.hejnal.tickets.merging;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.domain.EntryKind;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketEntry;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.Tickets;

/**
 * A ticket that is about the same thing as an earlier one of the same number is joined with it: closed, with the other's
 * number on it, and nothing on either is lost. Clicking twice is clicking once, and it can be undone.
 */
@Stateless
public class TicketMergeDesk {

    /** More than a person has open at once; an exchange may have more, and the newest count. */
    private static final int MOST = 10;

    @Inject
    private Tickets tickets;

    @Inject
    private Clock clock;

    /** The other open tickets of this ticket's number, newest first; none for a number that is many people's. */
    @RolesAllowed({Roles.CLERK, Roles.TELEPHONY})
    public List<TicketRow> othersOpen(TicketNumber number) {
        return tickets.find(number).filter(ticket -> ticket.caller().identifies()).stream()
                .flatMap(ticket -> tickets.openOf(ticket.caller(), MOST + 1).stream())
                .filter(other -> !other.number().equals(number))
                .limit(MOST)
                .map(TicketRow::of)
                .toList();
    }

    /**
     * @param who a login, or the part of the system that the caller told
     * @return whether anything changed
     * @throws Refusal {@code ticket.unknown}, {@code ticket.stranger} if the numbers differ or there is none,
     *     {@code ticket.changed} if either was closed meanwhile
     */
    @RolesAllowed({Roles.CLERK, Roles.TELEPHONY})
    public boolean join(TicketNumber from, TicketNumber into, String who) {
        // Always in one order, or two clerks who join opposite ways would wait for each other.
        Stream.of(from, into)
                .sorted(Comparator.comparingLong(TicketNumber::sequence))
                .forEach(tickets::claimKnown);
        Ticket empty = tickets.claimKnown(from);
        Ticket other = tickets.claimKnown(into);
        if (empty.joinedTo().equals(Optional.of(into))) {
            return false;
        }
        if (from.equals(into) || !empty.caller().identifies() || !empty.caller().equals(other.caller())) {
            throw new Refusal("ticket.stranger", Map.of("number", into.value()));
        }
        if (empty.isClosed() || other.isClosed()) {
            throw new Refusal("ticket.changed", Map.of("number", into.value()));
        }
        Instant now = clock.instant();
        empty.join(into, now);
        tickets.add(new TicketEntry(empty, now, who, EntryKind.JOINED, into.value()));
        tickets.add(new TicketEntry(other, now, who, EntryKind.JOINED, from.value()));
        return true;
    }

    /**
     * As if they had never been joined; what was written meanwhile stays where it was written.
     *
     * @return the ticket from which it parted, or empty if it was not joined
     */
    @RolesAllowed(Roles.CLERK)
    public Optional<TicketNumber> separate(TicketNumber number, String who) {
        Ticket ticket = tickets.claimKnown(number);
        Optional<TicketNumber> other = ticket.joinedTo();
        other.ifPresent(into -> {
            Instant now = clock.instant();
            ticket.separate();
            tickets.add(new TicketEntry(ticket, now, who, EntryKind.SEPARATED, into.value()));
            tickets.claim(into)
                    .ifPresent(
                            from -> tickets.add(new TicketEntry(from, now, who, EntryKind.SEPARATED, number.value())));
        });
        return other;
    }
}
