package pl.hejnal.tickets;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketHandOver;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.TicketStatus;

/** A ticket as a line of a list. */
public record TicketRow(
        TicketNumber number,
        TicketStatus status,
        boolean missed,
        Instant openedAt,
        CallerNumber caller,
        Optional<Login> assignee,
        Optional<DepartmentSymbol> heldBy,
        Matter matter,
        Optional<Resolution> resolution,
        Optional<TicketHandOver> handOver,
        boolean unread) {

    public static TicketRow of(Ticket ticket) {
        return new TicketRow(
                ticket.number(),
                ticket.status(),
                ticket.isMissed(),
                ticket.openedAt(),
                ticket.caller(),
                ticket.assignee(),
                ticket.heldBy(),
                ticket.matter(),
                ticket.resolution(),
                ticket.handOver(),
                ticket.isUnread());
    }
}
