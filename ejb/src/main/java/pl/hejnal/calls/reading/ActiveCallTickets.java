package pl.hejnal.calls.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.reading.ActiveTickets;

/** Tells the counters of tickets which of them are talked about just now. */
@ApplicationScoped
public class ActiveCallTickets implements ActiveTickets {

    @Inject
    private PhoneCalls calls;

    @Override
    public boolean isAt(TicketNumber ticket, Login login) {
        return calls.atClerk(login).filter(call -> call.ticket().equals(ticket)).isPresent();
    }
}
