package pl.hejnal.calls;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/**
 * Caller and clerk have finished talking.
 *
 * @param talk how long they talked, as the PBX measured it
 */
public record TalkEnded(LinkedId id, String login, Duration talk, Instant at) {}
