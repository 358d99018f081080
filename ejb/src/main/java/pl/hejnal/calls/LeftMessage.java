package pl.hejnal.calls;

import java.time.Duration;
import java.time.Instant;

/**
 * A message that a caller left, as the PBX's journal tells of it.
 *
 * @param file its name in the directory of messages
 * @param at when the caller began to speak
 */
public record LeftMessage(String file, Instant at, Duration length) {
}
