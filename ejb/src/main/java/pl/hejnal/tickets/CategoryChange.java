package pl.hejnal.tickets;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pl.hejnal.tickets.domain.Ticket;
import pl.hejnal.tickets.domain.TicketCategory;

/** Says so when a ticket is about something else afterwards; the ticket is claimed. */
@Dependent
class CategoryChange {

    @Inject
    private Event<TicketRecategorised> changes;

    void of(Ticket ticket, Runnable verb) {
        TicketCategory before = ticket.category();
        verb.run();
        if (!before.equals(ticket.category())) {
            changes.fire(new TicketRecategorised(ticket.number(), before, ticket.category()));
        }
    }
}
