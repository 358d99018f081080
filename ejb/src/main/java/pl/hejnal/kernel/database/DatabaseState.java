package pl.hejnal.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.store.DatabasePing;

/**
 * Whether the database answers, for health and for the log. It is asked when somebody wants to know and the last answer is
 * older than a second, by one for all; whoever asks waits for two seconds at most, however long the database takes.
 */
@ApplicationScoped
public class DatabaseState {

    private static final Logger LOG = System.getLogger(DatabaseState.class.getName());
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final long TIMEOUT_MILLIS = 2000;
    private static final Duration A_LINE = Duration.ofMinutes(1);

    private DatabasePing ping;
    private Clock clock;
    private @Nullable CompletableFuture<Boolean> asking;
    private Instant askedAt = Instant.MIN;
    private @Nullable Instant downSince;
    private @Nullable Instant toldAt;

    /** For the container's stand-ins. */
    @SuppressWarnings("NullAway") // it is never asked
    protected DatabaseState() {}

    @Inject
    DatabaseState(DatabasePing ping, Clock clock) {
        this.ping = ping;
        this.clock = clock;
    }

    /** @return since when it does not answer; empty while it does */
    public Optional<Instant> downSince() {
        boolean up = question()
                .completeOnTimeout(false, TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .join();
        return found(up);
    }

    private synchronized CompletableFuture<Boolean> question() {
        Instant now = clock.instant();
        boolean old =
                askedAt.equals(Instant.MIN) || Duration.between(askedAt, now).compareTo(FRESH) > 0;
        // One that hangs is not joined by others for ever, and not asked twice by them either.
        if (asking == null || (asking.isDone() && old)) {
            askedAt = now;
            asking = new CompletableFuture<>();
            CompletableFuture<Boolean> mine = asking;
            Thread.ofVirtual().name("database ping").start(() -> mine.complete(ping.answers()));
        }
        return asking.copy();
    }

    private synchronized Optional<Instant> found(boolean up) {
        Instant now = clock.instant();
        if (up) {
            if (toldAt != null) {
                LOG.log(Level.INFO, "The database answers again; it did not since {0}", downSince);
            }
            downSince = null;
            toldAt = null;
            return Optional.empty();
        }
        downSince = downSince == null ? now : downSince;
        if (toldAt == null || Duration.between(toldAt, now).compareTo(A_LINE) >= 0) {
            toldAt = now;
            LOG.log(Level.ERROR, "The database does not answer since {0}: {1}", downSince, ping.lastTrouble());
        }
        return Optional.of(downSince);
    }
}
