package pl.hejnal.integration.departments;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps callers from waiting for a department that does not answer: after five failures in a row nobody's question goes
 * there. Once five seconds are over, one question of ours sees in the background whether it answers again; while it fails,
 * the pause doubles up to a minute.
 */
final class CircuitBreaker {

    enum State {
        /** Asked as usual. */
        CLOSED,
        /** Not asked until a probe was answered. */
        OPEN,
        /** A probe is under way. */
        HALF_OPEN
    }

    static final int FAILURES_IN_A_ROW = 5;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private State state = State.CLOSED;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant silentUntil = Instant.MIN;

    /** Whether a question of somebody who waits may go there. */
    synchronized boolean admits() {
        return state == State.CLOSED;
    }

    /** Whether it is time to see if it answers again; who is told so must ask, and tell how it went. */
    synchronized boolean admitsProbe(Instant now) {
        if (state != State.OPEN || now.isBefore(silentUntil)) {
            return false;
        }
        state = State.HALF_OPEN;
        return true;
    }

    synchronized void succeeded() {
        state = State.CLOSED;
        failures = 0;
        pause = FIRST_PAUSE;
    }

    synchronized void failed(Instant now) {
        failures++;
        if (state == State.HALF_OPEN || state == State.CLOSED && failures >= FAILURES_IN_A_ROW) {
            state = State.OPEN;
            silentUntil = now.plus(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    synchronized State state() {
        return state;
    }
}
