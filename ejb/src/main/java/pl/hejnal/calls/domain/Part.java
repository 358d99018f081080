package pl.hejnal.calls.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A part of a call's course.
 *
 * @param who a queue's name for a wait, else a clerk's login
 * @param toward where a transfer led; empty for all else
 * @param until empty while it goes on; the moment itself for a transfer
 */
public record Part(PartKind kind, String who, String toward, Instant since, Optional<Instant> until) {

    public static Part of(PartKind kind, String who, Instant since, Instant until) {
        return new Part(kind, who, "", since, Optional.of(until));
    }

    public static Part transfer(String who, String toward, Instant at) {
        return new Part(PartKind.TRANSFERRED, who, toward, at, Optional.of(at));
    }

    /** Empty while it goes on. */
    public Optional<Duration> length() {
        return until.map(end -> Duration.between(since, end));
    }
}
