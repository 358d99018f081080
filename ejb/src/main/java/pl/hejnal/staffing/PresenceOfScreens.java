package pl.hejnal.staffing;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.database.NeedsDatabase;

/**
 * A clerk whose last page is closed is away soon after, or callers would be told that somebody is there. Every few seconds
 * it is written down who has a page open on this server; another page, a reload or another server's page is as good. After a
 * start, or when nothing could be written for a while, everybody first has as long to be seen as after closing a page.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@NeedsDatabase
@RunAs(Roles.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class PresenceOfScreens {

    /** Rounds further apart than this are none in a row. */
    private static final Duration IN_A_ROW = Duration.ofSeconds(15);

    @Inject
    private PresenceDesk desk;

    @Inject
    private Event<ScreensSought> screens;

    @Inject
    private Clock clock;

    private Optional<Instant> firstInARow = Optional.empty();
    private Instant last = Instant.EPOCH;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void look() {
        Instant now = clock.instant();
        ScreensSought sought = new ScreensSought(desk.atWork());
        screens.fire(sought);
        if (!sought.isAnswered()) {
            // The pages' part of a server that starts.
            return;
        }
        desk.see(sought.open());
        firstInARow =
                firstInARow.filter(first -> last.plus(IN_A_ROW).isAfter(now)).or(() -> Optional.of(now));
        last = now;
        if (!firstInARow.get().plus(PresenceDesk.UNSEEN).isAfter(now)) {
            desk.leaveUnseen();
        }
    }
}
