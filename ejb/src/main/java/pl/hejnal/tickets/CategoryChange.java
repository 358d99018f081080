package pl.hejnal.tickets;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pl.hejnal.tickets.closing.TicketClosed;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketCategory;

/** Says so when a ticket is about something else afterwards, or closed; the ticket is claimed. */
@Dependent
class CategoryChange {

    @Inject
    private Event<TicketRecategorised> changes;

    @Inject
    private Event<TicketClosed> closings;

    /** The telephone's own. */
    void of(Ticket ticket, Runnable verb) {
        of(ticket, "", verb);
    }

    /** @param by the login of who does it; empty for the telephone */
    void of(Ticket ticket, String by, Runnable verb) {
        TicketCategory before = ticket.category();
        boolean open = !ticket.isClosed();
        verb.run();
        if (!before.equals(ticket.category())) {
            changes.fire(new TicketRecategorised(ticket.number(), before, ticket.category()));
        }
        if (open && ticket.isClosed()) {
            closings.fire(new TicketClosed(
                    ticket.number(),
                    ticket.resolution().orElseThrow(),
                    by,
                    ticket.closedAt().orElseThrow()));
        }
    }
}
