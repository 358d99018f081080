package pl.hejnal.identity;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import pl.hejnal.identity.domain.SignInTries;
import pl.hejnal.kernel.database.NeedsDatabase;

/** From where somebody signed in is kept no longer than it helps them (GDPR art. 5(1)(e)). */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class ForgettingSignIns {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration TURNS_KEPT = Duration.ofDays(1);

    @Inject
    private SignInTries tries;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "19", persistent = false)
    void forget() {
        Instant now = clock.instant();
        tries.forget(now.minus(KEPT), now.minus(TURNS_KEPT));
    }
}
