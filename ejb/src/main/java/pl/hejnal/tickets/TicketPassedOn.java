package pl.hejnal.tickets;

import java.time.Instant;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * An event, in the transaction of the change: a department is to answer from now on.
 *
 * @param by the login of who passed it on
 */
public record TicketPassedOn(TicketNumber ticket, DepartmentSymbol department, String by, Matter matter, Instant at) {}
