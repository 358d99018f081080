package pl.hejnal.whole.office;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** Waits for a fact, never for a time: asks again until the answer is good or timeout ends. */
public final class Eventually {

    /** Generous, because a slow machine is no fault of the product; a good answer never waits for it. */
    public static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final long PAUSE_NANOS = 25_000_000;

    private Eventually() {}

    public static <T> T eventually(String fact, Callable<T> question, Predicate<? super T> good) {
        long until = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            T answer = asked(question);
            if (good.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > until) {
                throw new AssertionError("Not within " + TIMEOUT.toSeconds() + " s: " + fact + "; it is " + answer);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static <T> T asked(Callable<T> question) {
        try {
            return question.call();
        } catch (Exception failure) {
            throw new AssertionError("The question itself failed", failure);
        }
    }
}
