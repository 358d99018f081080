package pl.hejnal.cases;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pl.hejnal.cases.attempts.domain.FailedAttempts;
import pl.hejnal.kernel.database.NeedsDatabase;

/** Who called about which case is kept no longer than it slows guessing down (GDPR art. 5(1)(e)). */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class AttemptCleanup {

    /** How long a number is remembered that told a case's PIN. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** After the moment from which a reservation counts. Every PIN that must wait gets one, so they are not kept for long. */
    private static final Duration RESERVATIONS_KEPT = Duration.ofHours(2);

    @Inject
    private FailedAttempts attempts;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        attempts.forgetTries(clock.instant().minus(KEPT));
        attempts.forgetReservations(clock.instant().minus(RESERVATIONS_KEPT));
    }
}
