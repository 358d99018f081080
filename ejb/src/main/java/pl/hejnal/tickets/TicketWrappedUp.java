package pl.hejnal.tickets;

import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.domain.WrapUp;

/** An event: a clerk said why a matter could not be settled at once, instead of what was said before. */
public record TicketWrappedUp(TicketNumber ticket, WrapUp before, WrapUp now) {}
