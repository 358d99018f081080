package pl.hejnal.tickets;

import java.time.Instant;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;

/**
 * Open a ticket for somebody who has just got in touch.
 *
 * @param channel how they did: {@code PHONE}
 * @param at when they did, not when it was noticed
 */
public record OpenTicket(CallerNumber caller, Language language, String channel, Instant at) {}
