package pl.hejnal.tickets.counting;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import pl.hejnal.kernel.database.NeedsDatabase;
import pl.hejnal.tickets.counting.domain.TicketFigures;

/** Adds up every few seconds what changed tickets have appended, so that a report reads few rows; several servers may. */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class TicketFigureAddition {

    /** One transaction's work, far below a second; whatever is left is done the next time. */
    private static final int AT_ONCE = 10_000;

    @Inject
    private TicketFigures figures;

    @Schedule(hour = "*", minute = "*", second = "5/10", persistent = false)
    void addUp() {
        figures.addUp(AT_ONCE);
    }
}
