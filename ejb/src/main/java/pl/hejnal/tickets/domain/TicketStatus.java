package pl.hejnal.tickets.domain;

/** How far a ticket has come. */
public enum TicketStatus {
    /** Nobody has it yet. */
    NEW,
    /** A clerk has taken it. */
    OPEN,
    CLOSED
}
