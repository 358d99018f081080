package pl.hejnal.calls;

import java.time.Instant;
import pl.hejnal.calls.domain.LinkedId;

/** A clerk's telephone rings for a call. */
public record ClerkRang(LinkedId id, String login, Instant at) {}
