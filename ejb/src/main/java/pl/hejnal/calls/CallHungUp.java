package pl.hejnal.calls;

import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/**
 * The caller's line is down.
 *
 * @param cause as ITU-T Q.850 numbers it, which Asterisk follows; 16 is a normal end, 0 unknown
 */
public record CallHungUp(LinkedId id, int cause, Instant at) {}
