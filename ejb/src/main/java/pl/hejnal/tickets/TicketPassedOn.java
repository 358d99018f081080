package pl.hejnal.tickets;

import java.time.Instant;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * An event, in the transaction of the change: a department is to answer from now on.
 *
 * @param by who passed it on
 */
public record TicketPassedOn(TicketNumber ticket, DepartmentSymbol department, Login by, Matter matter, Instant at) {}
