package pl.hejnal.tickets;

import java.time.Instant;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.TicketNumber;

/** An event, in the transaction of the change: a department is to answer from now on. @param by the login of who says so */
public record TicketPassedOn(TicketNumber ticket, String department, String by, Matter matter, Instant at) {}
