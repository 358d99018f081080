package pl.hejnal.reports.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.reconciliation.domain.ReconciledDay;
import pl.hejnal.reports.reconciliation.domain.ReconciledFigure;

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

    /** Whether it was written down on that day; if not, it is no 0. On the day on which that began a part of it was. */
    public boolean isKnown(ReconciledFigure figure, LocalDate day) {
        return !figure.isKnownSinceThen() || !day.isBefore(LocalDate.ofInstant(since, OfficeZone.ZONE));
    }

    /** Whether it was written down on any of the days; the total is of those. */
    public boolean isKnown(ReconciledFigure figure) {
        return days.isEmpty() || days.stream().anyMatch(day -> isKnown(figure, day.day()));
    }
}
