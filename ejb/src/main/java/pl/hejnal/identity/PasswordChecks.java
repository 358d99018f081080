package pl.hejnal.identity;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * How many passwords are checked at once, whoever tries: each takes a processor for a while on purpose, and the machine
 * belongs to calls. A few more may wait for a moment, each with a thread of the server; the rest are told to come again, so
 * that no crowd of guesses takes the threads of everybody.
 */
final class PasswordChecks {

    /** The other processors are left to calls. */
    static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    static final int WAITING = 8;
    private static final long WAIT_MILLIS = 5000;
    private final Semaphore checks = new Semaphore(AT_ONCE, true);
    private final Semaphore places = new Semaphore(AT_ONCE + WAITING);
    private final long waitMillis;

    PasswordChecks() {
        this(WAIT_MILLIS);
    }

    PasswordChecks(long waitMillis) {
        this.waitMillis = waitMillis;
    }

    /** @return what the check said; empty if there was no room for it */
    Optional<Boolean> check(BooleanSupplier password) {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            if (!checks.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            try {
                return Optional.of(password.getAsBoolean());
            } finally {
                checks.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            places.release();
        }
    }
}
