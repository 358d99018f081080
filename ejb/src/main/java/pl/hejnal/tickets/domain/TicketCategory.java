package pl.hejnal.tickets.domain;

/** What a ticket is about, and why it could not be settled at once: by this its calls are counted. */
public record TicketCategory(Matter matter, WrapUp wrapUp) {}
