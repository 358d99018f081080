package pl.hejnal.staffing.shifts.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.hejnal.identity.domain.Login;

/**
 * What a clerk was told of a day.
 *
 * @param plan empty for what was taken back
 * @param uid stays the same, whatever becomes of the day
 * @param sequence 0 for the first word on the day, one more for each later one
 * @param revision of the week, that said so
 */
public record PublishedCell(
        Login clerk, LocalDate day, Optional<DayPlan> plan, UUID uid, int sequence, int revision, Instant at) {

    static PublishedCell first(PlanCell cell, UUID uid, Publication publication) {
        return new PublishedCell(
                cell.clerk(), cell.day(), Optional.of(cell.plan()), uid, 0, publication.revision(), publication.at());
    }

    PublishedCell become(Optional<DayPlan> other, Publication publication) {
        return new PublishedCell(clerk, day, other, uid, sequence + 1, publication.revision(), publication.at());
    }

    /** Whether the day was told before, as something else. */
    public boolean isChanged() {
        return sequence > 0;
    }

    /** Empty for what was taken back. */
    public Optional<PlanCell> cell() {
        return plan.map(what -> new PlanCell(clerk, day, what));
    }
}
