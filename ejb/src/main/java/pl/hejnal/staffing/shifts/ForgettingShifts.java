package pl.hejnal.staffing.shifts;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Settings;
import pl.hejnal.kernel.database.NeedsDatabase;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;

/**
 * Plans are kept no longer than {@code hejnal.shifts.days}: they tell who was ill when (GDPR art. 5(1)(e)). Several servers may do
 * it at once.
 */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class ForgettingShifts {

    @Inject
    private ShiftPlans plans;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "47", persistent = false)
    void forget() {
        plans.forget(clock.instant()
                .minus(settings.groups().shifts().kept())
                .atZone(OfficeZone.ZONE)
                .toLocalDate());
    }
}
