package pl.hejnal.tickets.domain;

import java.time.Instant;

/**
 * A ticket went from one to another who answers it.
 *
 * @param by the login of who passed it on or gave it back
 * @param text what they said to it
 */
public record TicketHandOver(Instant at, String by, String text) {}
