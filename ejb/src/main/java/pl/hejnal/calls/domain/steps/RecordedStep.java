package pl.hejnal.calls.domain.steps;

import java.time.Instant;

/** A step of a caller's way through the menu, and when it was taken. */
public record RecordedStep(Instant at, MenuStep step) {}
