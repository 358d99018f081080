package pl.hejnal.tickets;

import pl.hejnal.tickets.domain.TicketCategory;
import pl.hejnal.tickets.domain.TicketNumber;

/** An event: a ticket is about something else than it was before; whoever hears of it holds the ticket's lock. */
public record TicketRecategorised(TicketNumber ticket, TicketCategory before, TicketCategory now) {}
