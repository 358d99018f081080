package pl.hejnal.reports.reconciliation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.journal.domain.CorrectionKind;

/** What the PBXs' journals told, by day. */
public interface JournalledDays {

    /** A call's place in a list of one day. */
    record Place(Instant arrivedAt, String call) {}

    /** From when on outcomes that were put right and unreadable lines are known. */
    Instant since();

    /** @param until the last day */
    List<JournalledDay> between(LocalDate from, LocalDate until);

    /** Calls of that day that the journal put right, the oldest first; of one kind, or of any. */
    List<DifferingCall> corrected(LocalDate day, Optional<CorrectionKind> kind, Optional<Place> after, int limit);

    /** Calls of that day that have ended and of which no journal has told, the oldest first. */
    List<DifferingCall> unconfirmed(LocalDate day, Optional<Place> after, int limit);
}
