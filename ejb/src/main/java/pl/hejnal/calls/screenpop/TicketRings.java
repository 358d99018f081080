package pl.hejnal.calls.screenpop;

import java.time.Instant;
import pl.hejnal.identity.domain.Login;

/**
 * An event: a ticket's call rings at one clerk. Fired at once, inside the transaction that keeps it, since nothing may
 * stand between the telephone's ring and the screen.
 *
 * @param login the one clerk whose telephone rings
 * @param pbxAt the PBX's own time of the ring, from which delays are measured
 */
public record TicketRings(Login login, ScreenPop pop, Instant pbxAt) {}
