package pl.hejnal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.TicketDesk;

/** Whose a ticket is once its caller talks with a clerk. */
@Dependent
public class TicketAssignment {

    @Inject
    private TicketDesk tickets;

    @Inject
    private PhoneTicketDesk phone;

    /** Who talks with the caller has the ticket; one that a call has only joined stays with whoever works on it. */
    public void by(Login login, PhoneCall call) {
        if (call.isJoined()) {
            phone.takeFrom(call.ticket(), Optional.empty(), login);
        } else {
            tickets.take(call.ticket(), login);
        }
    }
}
