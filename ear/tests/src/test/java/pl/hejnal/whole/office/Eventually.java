package pl.hejnal.whole.office;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for a fact, never for a time: asks again until the answer is good or the time is over. A page belongs to its thread. */
public final class Eventually {

    /** Generous, because a slow machine is no fault of the product; a good answer never waits for it. */
    public static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final Duration PAUSE = Duration.ofMillis(25);

    private Eventually() {}

    public static <T> T eventually(String fact, Callable<T> question, Predicate<? super T> good) {
        return await(fact)
                .pollInSameThread()
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .atMost(TIMEOUT)
                .until(question, good);
    }
}
