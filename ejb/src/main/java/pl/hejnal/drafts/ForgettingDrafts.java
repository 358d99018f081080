package pl.hejnal.drafts;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pl.hejnal.drafts.domain.FormDrafts;
import pl.hejnal.kernel.database.NeedsDatabase;

/** What nobody came back to in a month is about residents all the same, and goes (GDPR art. 5(1)(e)). */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class ForgettingDrafts {

    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private FormDrafts drafts;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "23", persistent = false)
    void forget() {
        drafts.forgetBefore(clock.instant().minus(KEPT));
    }
}
