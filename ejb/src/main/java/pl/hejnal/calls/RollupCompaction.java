package pl.hejnal.calls;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import pl.hejnal.calls.domain.Rollups;

/** Each night the sums of days that are over become one row a quarter, so that a report over years reads few. */
@Singleton
@DependsOn("SchemaMigration")
public class RollupCompaction {

    /** So many days are left as they are: their calls may still end. */
    private static final Duration STILL_CHANGING = Duration.ofDays(2);

    @Inject
    private Rollups rollups;

    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "40", persistent = false)
    void compact() {
        rollups.compact(clock.instant().minus(STILL_CHANGING));
    }
}
