package pl.hejnal.calls.waiting.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long somebody really waited.
 *
 * @param place their place when they began to wait, 1 for the next to be served
 */
public record PastWait(int place, Duration waited) {

    /** Fewer real waits than this tell nothing. */
    public static final int ENOUGH = 3;

    /**
     * The estimate for a place: place × (sum of the waits ÷ sum of their places). Empty when there are too few waits to
     * tell: a caller is better told nothing than a guess.
     */
    public static Optional<Duration> expected(int place, List<PastWait> past) {
        if (past.size() < ENOUGH) {
            return Optional.empty();
        }
        long millis = past.stream().mapToLong(wait -> wait.waited().toMillis()).sum();
        long places = past.stream().mapToLong(PastWait::place).sum();
        return Optional.of(Duration.ofMillis(Math.max(1, place) * millis / Math.max(1, places)));
    }
}
