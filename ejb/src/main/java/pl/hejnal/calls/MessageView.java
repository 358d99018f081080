package pl.hejnal.calls;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/**
 * A message on a ticket.
 *
 * @param playable whether its sound can be read here at this moment
 */
public record MessageView(String file, LinkedId call, Instant at, Duration length, boolean playable) {
}
