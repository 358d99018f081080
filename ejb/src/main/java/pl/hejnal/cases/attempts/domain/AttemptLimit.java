package pl.hejnal.cases.attempts.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody waits after wrong tries against one case, from one number or address, or in the whole office: some
 * are free, then ten seconds, doubled step by step, at most a quarter of an hour. Failures against a case and from a
 * number are forgotten after a day without any; the office counts those of the last hour.
 */
public enum AttemptLimit {
    CASE(3, 1),
    /** More is free: a family or an office may share a number. */
    CALLER(6, 1),
    /** Residents of a city of ten million mistype less often than this (ADR 021); beyond it somebody is guessing. */
    OFFICE(1000, 500);

    /** What the office's own limit looks back on. */
    public static final Duration OFFICE_WINDOW = Duration.ofHours(1);

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    private final int free;
    private final int step;

    AttemptLimit(int free, int step) {
        this.free = free;
        this.step = step;
    }

    public Duration after(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration delay = FIRST.multipliedBy(1L << Math.min((failures - free) / step, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    public static boolean isForgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(MEMORY).isBefore(now);
    }
}
