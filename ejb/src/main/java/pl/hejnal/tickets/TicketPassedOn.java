package pl.hejnal.tickets;

import java.time.Instant;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * An event, in the transaction of the change: a department is to answer from now on.
 *
 * @param department its symbol
 * @param by the login of who passed it on
 */
public record TicketPassedOn(TicketNumber ticket, String department, String by, Matter matter, Instant at) {}
