package pl.hejnal.reports.wallboard;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.database.NeedsDatabase;

/**
 * Looks after the open boards: at most once a second, and only where something has happened, it is read how the office stands,
 * and told if it looks different. Every few seconds it is read all the same, for what another server did, what the PBX's journal
 * corrected, and quarters of an hour that are over. Once in a while it is told unchanged, so that a board whose line is cut can
 * tell. As long as no board is open nothing is asked at all.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@NeedsDatabase
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WallboardWatch {

    static final Duration LOOK_ANYWAY = Duration.ofSeconds(5);
    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    @Inject
    private WallboardReport report;

    @Inject
    private WallboardNews news;

    @Inject
    private Event<WallboardChanged> changes;

    @Inject
    private Clock clock;

    private boolean watched;
    private Instant looked = Instant.EPOCH;
    private Instant told = Instant.EPOCH;
    private Optional<Wallboard> last = Optional.empty();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        boolean others = news.takeAudience();
        watched = watched || others;
        boolean something = news.take();
        Instant now = clock.instant();
        if (!watched || (!others && !something && now.isBefore(looked.plus(LOOK_ANYWAY)))) {
            return;
        }
        looked = now;
        Wallboard board = report.now();
        if (others || !last.equals(Optional.of(board)) || !now.isBefore(told.plus(SIGN_OF_LIFE))) {
            last = Optional.of(board);
            told = now;
            WallboardChanged change = new WallboardChanged(board);
            changes.fire(change);
            watched = change.isSeen();
        }
    }
}
