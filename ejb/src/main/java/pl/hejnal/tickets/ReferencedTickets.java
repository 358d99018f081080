package pl.hejnal.tickets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.hejnal.cases.access.TicketReferences;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.Tickets;

/** Tells the counters of cases which numbers are tickets. */
@ApplicationScoped
public class ReferencedTickets implements TicketReferences {

    @Inject
    private Tickets tickets;

    @Override
    public boolean isTicket(String typed) {
        return TicketNumber.parse(typed).flatMap(tickets::find).isPresent();
    }
}
