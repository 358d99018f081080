package pl.hejnal.integration.departments;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps callers from waiting for a department that does not answer: after five failures in a row it is not asked for
 * five seconds, then once to see; while it still fails, the pause doubles up to a minute.
 */
final class Breaker {

    enum State {
        /** Asked as usual. */
        CLOSED,
        /** Not asked until the pause is over. */
        OPEN,
        /** One question is under way to see whether it answers again; nobody else asks meanwhile. */
        HALF_OPEN
    }

    static final int FAILURES_IN_A_ROW = 5;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private State state = State.CLOSED;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant silentUntil = Instant.MIN;

    /** Whether somebody may ask now; who may, must tell how it went. */
    synchronized boolean admits(Instant now) {
        if (state == State.OPEN && !now.isBefore(silentUntil)) {
            state = State.HALF_OPEN;
            return true;
        }
        return state == State.CLOSED;
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
