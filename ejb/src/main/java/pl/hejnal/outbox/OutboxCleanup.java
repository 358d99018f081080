package pl.hejnal.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.database.NeedsDatabase;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.OutboxMessages;

/**
 * Gives up what waited too long, also where nothing is connected that could send it, and forgets what is settled: files at
 * once, of which there is one for each recipient; what was
 * delivered after {@code hejnal.outbox.days}, what nobody decided about after a year. Several servers may do it at once.
 */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class OutboxCleanup {

    private static final Duration DEAD_KEPT = Duration.ofDays(365);
    private static final int AT_ONCE = 500;

    @Inject
    private OutboxMessages messages;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void giveUp() {
        Instant now = clock.instant();
        messages.claimExpired(now, AT_ONCE)
                .forEach(message -> message.giveUp(new DeliveryFailure(FailureKind.EXPIRED, ""), now));
        messages.forgetFiles();
    }

    @Schedule(hour = "3", minute = "41", persistent = false)
    void forget() {
        Instant now = clock.instant();
        messages.forget(now.minus(settings.groups().outbox().kept()), now.minus(DEAD_KEPT));
    }
}
