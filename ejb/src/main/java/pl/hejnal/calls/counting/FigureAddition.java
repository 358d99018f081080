package pl.hejnal.calls.counting;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Figures;
import pl.hejnal.kernel.database.NeedsDatabase;

/**
 * Adds up every few seconds what calls have appended to the figures, so that a report reads few rows, and appends what the public
 * page has answered meanwhile. Several servers may do so at once: one adds up, the others come again later.
 */
@Singleton
@DependsOn("SchemaMigration")
@NeedsDatabase
public class FigureAddition {

    /** One transaction's work, far below a second; whatever is left is done the next time. */
    private static final int AT_ONCE = 10_000;

    @Inject
    private Figures figures;

    @Inject
    private PageAnswers page;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void addUp() {
        figures.addUp(AT_ONCE);
        // Last: what is taken is lost if anything fails after it.
        write();
    }

    /** Of a server that is stopped in order nothing is lost. */
    @PreDestroy
    void write() {
        List<Contribution> taken = page.take();
        try {
            figures.add(taken, List.of());
        } catch (RuntimeException notNow) {
            page.putBack(taken);
            throw notNow;
        }
    }
}
