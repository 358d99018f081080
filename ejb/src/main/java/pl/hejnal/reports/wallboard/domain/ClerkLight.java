package pl.hejnal.reports.wallboard.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;

/**
 * A clerk as the room sees them.
 *
 * @param label their name or its initials, as the office allows
 * @param since when they have been doing this; empty where nobody knows
 */
public record ClerkLight(Login login, String label, ClerkState state, Optional<Instant> since) {}
