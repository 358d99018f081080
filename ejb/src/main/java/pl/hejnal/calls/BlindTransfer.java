package pl.hejnal.calls;

import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/**
 * A clerk sent a caller on without a word.
 *
 * @param toward what they dialled for it
 */
public record BlindTransfer(LinkedId id, String by, String toward, Instant at) {}
