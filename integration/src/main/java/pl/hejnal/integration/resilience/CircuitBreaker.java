package pl.hejnal.integration.resilience;

import java.time.Duration;
import java.time.Instant;

/**
 * Keeps us from waiting for somebody who does not answer, a department or a mail server: after five failures in a row
 * nothing goes there. Once five seconds are over, one question of ours sees in the background whether it answers again; while it fails,
 * the pause doubles up to a minute.
 */
public final class CircuitBreaker {

    public enum State {
        /** Asked as usual. */
        CLOSED,
        /** Not asked until a probe was answered. */
        OPEN,
        /** A probe is under way. */
        HALF_OPEN
    }

    public static final int FAILURES_IN_A_ROW = 5;
    public static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    public static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private State state = State.CLOSED;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant silentUntil = Instant.MIN;

    /** Whether a question of somebody who waits may go there. */
    public synchronized boolean admits() {
        return state == State.CLOSED;
    }

    /** Whether it is time to see if it answers again; who is told so must ask, and tell how it went. */
    public synchronized boolean admitsProbe(Instant now) {
        if (state != State.OPEN || now.isBefore(silentUntil)) {
            return false;
        }
        state = State.HALF_OPEN;
        return true;
    }

    public synchronized void succeeded() {
        state = State.CLOSED;
        failures = 0;
        pause = FIRST_PAUSE;
    }

    public synchronized void failed(Instant now) {
        failures++;
        if (state == State.HALF_OPEN || (state == State.CLOSED && failures >= FAILURES_IN_A_ROW)) {
            state = State.OPEN;
            silentUntil = now.plus(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    public synchronized State state() {
        return state;
    }
}
