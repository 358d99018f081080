package pl.hejnal.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import pl.hejnal.kernel.database.NeedsDatabase;
import pl.hejnal.outbox.domain.OutboxMessages;

/** Counts once a minute what has not left, for health. While the database is away, what was counted last stays. */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxCounting {

    @Inject
    private OutboxMessages messages;

    @Inject
    private OutboxStatus status;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void count() {
        status.remember(OutboxCounts.of(messages.unfinished()));
    }
}
