package pl.hejnal.phone;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Awaitility, for who takes a thing that does not happen for an answer and not for an error. */
public final class Awaiting {

    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private Awaiting() {}

    /** True as soon as it has happened; false when it had not by then. What looking fails with is thrown as it is. */
    public static boolean happens(Callable<Boolean> happened, Duration timeout) {
        return happens(happened, timeout, LOOK_EVERY);
    }

    /** @param every how long between two looks: where looking costs something that is measured, or needed by what is awaited */
    public static boolean happens(Callable<Boolean> happened, Duration timeout, Duration every) {
        try {
            Awaitility.with()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(every)
                    .await()
                    // Awaitility wants to look at least twice.
                    .atMost(timeout.compareTo(every) > 0 ? timeout : every.plusMillis(1))
                    .until(happened);
            return true;
        } catch (ConditionTimeoutException never) {
            return false;
        }
    }
}
