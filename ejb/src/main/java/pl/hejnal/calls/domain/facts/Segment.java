package pl.hejnal.calls.domain.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A segment of a call.
 *
 * @param who a queue's name for a wait, else a clerk's login; text, as an old row may hold a telephone of nobody
 * @param toward where a transfer led; empty for all else
 * @param until empty while it goes on; the moment itself for a transfer
 */
public record Segment(SegmentKind kind, String who, String toward, Instant since, Optional<Instant> until) {

    /** {@code TIMEOUT(absolute)=7200} stands before every wait and talk in the dialplan; a minute for what it measures late. */
    private static final Duration LONGEST = Duration.ofMinutes(121);

    public static Segment of(SegmentKind kind, String who, Instant since, Instant until) {
        return new Segment(kind, who, "", since, Optional.of(until));
    }

    public static Segment transfer(String who, String toward, Instant at) {
        return new Segment(SegmentKind.TRANSFERRED, who, toward, at, Optional.of(at));
    }

    /** Empty while it goes on. As the clock told it: a clock that was set makes lengths that cannot be. */
    public Optional<Duration> length() {
        return until.map(end -> Duration.between(since, end));
    }

    /**
     * The length as it enters a sum: one that is below nothing, or above what the dialplan lets any call last, is the
     * work of a clock that was set, and counts as nothing. Empty while it goes on.
     */
    public Optional<Duration> countedLength() {
        return length().map(told -> isPossible(told) ? told : Duration.ZERO);
    }

    /** Whether a wait or a talk of this dialplan can have lasted so long. */
    public static boolean isPossible(Duration length) {
        return !length.isNegative() && length.compareTo(LONGEST) <= 0;
    }
}
