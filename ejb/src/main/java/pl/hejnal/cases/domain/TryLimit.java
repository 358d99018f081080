package pl.hejnal.cases.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a case, or a caller's number, waits after wrong tries: some are free, then ten seconds, doubled each time, at
 * most a quarter of an hour. Failures are forgotten after a day without any. A PIN of four digits thus stands about a
 * hundred guesses a day and case.
 */
public enum TryLimit {
    CASE(3),
    /** More is free: a family or an office may share a number. */
    CALLER(6);

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;

    TryLimit(int free) {
        this.free = free;
    }

    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    public static boolean isForgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(MEMORY).isBefore(now);
    }
}
