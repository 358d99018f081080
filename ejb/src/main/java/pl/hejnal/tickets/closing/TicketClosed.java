package pl.hejnal.tickets.closing;

import java.time.Instant;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * An event, in the transaction of the change: the ticket is closed.
 *
 * @param by the login of who closed it; empty where the telephone settled it
 */
public record TicketClosed(TicketNumber ticket, Resolution resolution, String by, Instant at) {}
