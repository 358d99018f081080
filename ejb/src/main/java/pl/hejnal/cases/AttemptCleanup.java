package pl.hejnal.cases;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pl.hejnal.cases.domain.Cases;

/** Who called about which case is kept no longer than it slows guessing down (GDPR art. 5(1)(e)). */
@Singleton
@DependsOn("SchemaMigration")
public class AttemptCleanup {

    /** How long a number is remembered that told a case's PIN. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** After the moment from which a turn counts. Every PIN that must wait gets one, so they are not kept for long. */
    private static final Duration TURNS_KEPT = Duration.ofHours(2);

    @Inject
    private Cases cases;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        cases.forgetTries(clock.instant().minus(KEPT));
        cases.forgetTurns(clock.instant().minus(TURNS_KEPT));
    }
}
