package pl.hejnal.identity.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong passwords, for one account or from one address: nothing for the first, then one second,
 * doubled each time, a quarter of an hour at most. Failures are forgotten after a day without any.
 */
public enum SignInLimit {
    ACCOUNT(3),
    /** More is free: a whole office may share an address. */
    ADDRESS(20);

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;

    SignInLimit(int free) {
        this.free = free;
    }

    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration delay = Duration.ofSeconds(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    static boolean isForgotten(Instant last, Instant now) {
        return last.plus(MEMORY).isBefore(now);
    }
}
