package pl.hejnal.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.hejnal.kernel.database.DatabaseState;
import pl.hejnal.outbox.domain.OutboxMessages;

/** Counts once a minute what has not left, for health. While the database is away, what was counted last stays. */
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxCounting {

    private static final Logger LOG = System.getLogger(OutboxCounting.class.getName());

    @Inject
    private OutboxMessages messages;

    @Inject
    private OutboxStatus status;

    @Inject
    private DatabaseState database;

    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    void count() {
        if (database.downSince().isPresent()) {
            return;
        }
        try {
            status.remember(OutboxCounts.of(messages.unfinished()));
        } catch (RuntimeException justGone) {
            LOG.log(Level.WARNING, "The outbox cannot be counted now: " + justGone.getMessage());
        }
    }
}
