package pl.hejnal.calls;

import java.time.Instant;

/** A clerk calls a colleague: about the caller whom they have on the line, if they have one. */
public record ClerkConsulted(String by, String login, Instant at) {}
