package pl.hejnal.phone;

import java.time.Duration;

/** Waiting for what happens elsewhere: on the wire, in another process. */
public final class Polling {

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    /**
     * Looks whether it has happened.
     *
     * @param <X> what looking may fail with
     */
    public interface Look<X extends Exception> {
        boolean happened() throws X, InterruptedException;
    }

    private Polling() {}

    /** True as soon as it has happened; false when it had not by then. */
    public static <X extends Exception> boolean until(Look<X> look, Duration timeout) throws X, InterruptedException {
        return until(look, timeout, LOOK_EVERY);
    }

    /** @param every how long between two looks: where looking costs something that is measured, or needed by what is awaited */
    public static <X extends Exception> boolean until(Look<X> look, Duration timeout, Duration every)
            throws X, InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        while (!look.happened()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            // Between two looks at what other processes do, who notify nobody here.
            Thread.sleep(every);
        }
        return true;
    }
}
