package pl.hejnal.cases.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a case, or a caller's number, waits after wrong tries: three are free, then ten seconds, doubled each time, at
 * most a quarter of an hour, so that a stranger cannot lock the owner out for longer. Failures are forgotten after a
 * day, or by success.
 */
public final class TryDelay {

    private static final int FREE = 3;
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private TryDelay() {
    }

    public static Duration after(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    public static boolean isForgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(MEMORY).isBefore(now);
    }
}
