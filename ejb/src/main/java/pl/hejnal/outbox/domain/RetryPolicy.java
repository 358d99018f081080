package pl.hejnal.outbox.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * When a message is tried again: 30 seconds after the first failure, then twice as long each time up to an hour, a fifth
 * more or less, so that what failed together does not come back together.
 */
public record RetryPolicy(RandomGenerator random) {

    static final Duration FIRST = Duration.ofSeconds(30);
    static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;
    private static final double JITTER = 0.2;

    /** @param attempts how often it was tried, at least once */
    public Duration after(int attempts) {
        Duration doubled = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
        Duration pause = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Duration.ofMillis((long) (pause.toMillis() * (1 - JITTER + 2 * JITTER * random.nextDouble())));
    }
}
