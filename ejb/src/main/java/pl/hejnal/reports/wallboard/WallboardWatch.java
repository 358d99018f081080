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
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.database.NeedsDatabase;
import pl.hejnal.reports.wallboard.domain.LiveClerks;

/**
 * Looks after the open boards and supervisors' pages: at most once a second, and only where something has happened, it is read
 * how the office stands, and told if it looks different. Every few seconds it is read all the same, for what another server did, what the PBX's journal
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

    @Inject
    private WallboardReport report;

    @Inject
    private WallboardNews news;

    @Inject
    private LiveClerksReport liveClerks;

    @Inject
    private Event<BoardChanged> changes;

    @Inject
    private Clock clock;

    private final BoardFeed<Wallboard> boards = new BoardFeed<>();
    private final BoardFeed<LiveClerks> clerks = new BoardFeed<>();
    private Instant looked = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void look() {
        boolean others = news.takeAudience();
        if (others) {
            boards.seek();
            clerks.seek();
        }
        boolean something = news.take();
        Instant now = clock.instant();
        boolean watched = boards.isWatched() || clerks.isWatched();
        if (!watched || (!others && !something && now.isBefore(looked.plus(LOOK_ANYWAY)))) {
            return;
        }
        looked = now;
        if (boards.isWatched()) {
            boards.tell(report.now(), others, now, board -> isSeen(new WallboardChanged(board)));
        }
        if (clerks.isWatched()) {
            clerks.tell(liveClerks.now(), others, now, all -> isSeen(new LiveClerksChanged(all)));
        }
    }

    private boolean isSeen(BoardChanged change) {
        changes.fire(change);
        return change.isSeen();
    }
}
