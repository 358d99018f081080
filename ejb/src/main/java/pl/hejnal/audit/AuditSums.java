package pl.hejnal.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;
import pl.hejnal.kernel.database.NeedsDatabase;

/** Writes down, each hour, how often happened what was only counted, and forgets which sessions have read what. */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class AuditSums {

    /** Of each person or part, deed and slot in an hour; with sixteen slots at most 160 entries an hour. */
    static final int LISTED_OF_A_SLOT = 10;
    /** Of the deed, in the entry of a sum: {@code case.not-recognised.counted}. */
    static final String COUNTED = ".counted";
    /** No session lasts so long. */
    private static final Duration READS_KEPT = Duration.ofDays(2);

    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "3", persistent = false)
    void close() {
        Instant now = clock.instant();
        entries.closeSums(now.truncatedTo(ChronoUnit.HOURS), LISTED_OF_A_SLOT)
                .forEach(sum -> entries.add(new AuditEntry(
                        now,
                        sum.who(),
                        sum.what() + COUNTED,
                        Long.toString(sum.times()),
                        sum.hour().toString())));
        entries.forgetReads(now.minus(READS_KEPT));
    }
}
