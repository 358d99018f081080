package pl.hejnal.tickets;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import pl.hejnal.identity.domain.Login;
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

    void of(Ticket ticket, Runnable verb) {
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
                    ticket.assignee().map(Login::value).orElse(""),
                    ticket.closedAt().orElseThrow()));
        }
    }
}
