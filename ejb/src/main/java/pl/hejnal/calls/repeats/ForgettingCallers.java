package pl.hejnal.calls.repeats;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.hejnal.calls.repeats.domain.Contacts;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.database.NeedsDatabase;

/** Who talked about what is kept no longer than late facts may come (GDPR art. 5(1)(e)); what was counted stays. */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class ForgettingCallers {

    @Inject
    private Contacts contacts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "23", persistent = false)
    void forget() {
        contacts.forget(clock.instant().minus(settings.groups().repeats().kept()));
    }
}
