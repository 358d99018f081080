package pl.hejnal.calls.counting;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.kernel.database.NeedsDatabase;

/**
 * Adds up every few seconds what calls have appended to the figures, so that a report reads few rows. Several servers may
 * do so at once: one works, the others come again later.
 */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class FigureAddition {

    /** One transaction's work, far below a second; whatever is left is done the next time. */
    private static final int AT_ONCE = 10_000;

    @Inject
    private Figures figures;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void addUp() {
        figures.addUp(AT_ONCE);
    }
}
