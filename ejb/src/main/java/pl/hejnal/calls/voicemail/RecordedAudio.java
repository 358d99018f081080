package pl.hejnal.calls.voicemail;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.calls.voicemail.domain.RecordingKind;

/**
 * A message that a caller left, or a recorded talk, as the PBX's journal tells of it.
 *
 * @param file its name in the directory of its kind
 * @param at when they began to speak
 */
public record RecordedAudio(RecordingKind kind, String file, Instant at, Duration length) {}
