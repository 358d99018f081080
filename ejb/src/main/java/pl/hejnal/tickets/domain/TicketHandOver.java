package pl.hejnal.tickets.domain;

import java.time.Instant;
import pl.hejnal.identity.domain.Login;

/**
 * A ticket went from one to another who answers it.
 *
 * @param by the login of who passed it on or gave it back
 * @param text what they said to it
 */
public record TicketHandOver(Instant at, Login by, String text) {}
