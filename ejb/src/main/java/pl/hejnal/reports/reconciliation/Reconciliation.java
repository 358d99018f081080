package pl.hejnal.reports.reconciliation;

import java.time.Instant;
import java.util.List;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;

/**
 * Office and journal, held against one another.
 *
 * @param since from when on outcomes that were put right and unreadable lines are known
 * @param days the newest first
 * @param total all of them
 */
public record Reconciliation(Instant since, List<ReconciledDay> days, ReconciledDay total) {

    public Reconciliation {
        days = List.copyOf(days);
    }
}
