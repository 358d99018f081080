package pl.hejnal.tickets.reading;

import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/** A port: whose ticket is on whose telephone, as the telephone tells and no page. */
public interface ActiveTickets {

    /** Whether a call about this ticket rings at this clerk or talks with them now. */
    boolean isAt(TicketNumber ticket, Login login);
}
