package pl.hejnal.reports.wallboard.domain;

import java.util.Map;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/** What the talks that go on are about, for those who may know. */
public interface LiveTickets {

    /** By clerk, the ticket of the call that rings at them or that they talk in. */
    Map<Login, TicketNumber> ofClerks();
}
