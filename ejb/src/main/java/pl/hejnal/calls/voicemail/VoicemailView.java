package pl.hejnal.calls.voicemail;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.voicemail.domain.RecordingKind;

/**
 * A message or a recorded talk on a ticket.
 *
 * @param playable whether its sound can be read here at this moment
 */
public record VoicemailView(
        RecordingKind kind, String file, LinkedId call, Instant at, Duration length, boolean playable) {}
