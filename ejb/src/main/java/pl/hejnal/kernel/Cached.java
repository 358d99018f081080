package pl.hejnal.kernel;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something of the database that every caller needs, kept in memory. Past its time one caller reads it anew, while the others
 * go on with what is known and wait for nobody. What cannot be read anew stays as it is: a database that is away for longer
 * than a value is fresh must not fail whoever happens to reload it.
 */
public final class Cached<T> {

    private static final Logger LOG = System.getLogger(Cached.class.getName());
    /** After a failure nobody looks for so long: each who tries waits for the database until it refuses. */
    public static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(10);

    private final String what;
    private final Supplier<T> source;
    private final Duration fresh;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Kept<T> kept;

    private record Kept<T>(T value, Instant until) {}

    /**
     * @param what is told in the log when it cannot be read, in the plural
     * @param fresh after which another server of the same office may have changed it
     */
    public Cached(String what, Supplier<T> source, Duration fresh, Clock clock) {
        this.what = what;
        this.source = source;
        this.fresh = fresh;
        this.clock = clock;
    }

    /** Fails only if it has never been read. */
    public T get() {
        Kept<T> now = kept;
        if (now == null) {
            return read();
        }
        if (!clock.instant().isBefore(now.until()) && reading.tryLock()) {
            try {
                return read();
            } catch (RuntimeException away) {
                LOG.log(
                        Level.WARNING,
                        "No newer " + what + " could be read; those that are known stay: " + away.getMessage());
                kept = new Kept<>(now.value(), clock.instant().plus(BEFORE_NEXT_TRY));
            } finally {
                reading.unlock();
            }
        }
        return now.value();
    }

    /** Who asks next reads it; not whoever says so, for a transaction that has just ended can ask nothing. */
    public void outdate() {
        Kept<T> now = kept;
        kept = now == null ? null : new Kept<>(now.value(), Instant.MIN);
    }

    private T read() {
        Kept<T> read = new Kept<>(source.get(), clock.instant().plus(fresh));
        kept = read;
        return read.value();
    }
}
