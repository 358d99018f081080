package pl.hejnal.reports.reconciliation.domain;

import java.util.Optional;
import java.util.function.ToLongFunction;
import pl.hejnal.calls.journal.domain.CorrectionKind;

/**
 * The catalogue of what a day is told by. Names and explanations stand in the screens' words under the constant's name, and
 * docs/METRICS.md is made of both.
 */
public enum ReconciledFigure {
    IN_JOURNAL(ReconciledDay::inJournal),
    IN_OFFICE(ReconciledDay::inOffice),
    CONFIRMED(ReconciledDay::confirmed),
    /** In whichever way, each call once. */
    CORRECTED(ReconciledDay::differing),
    MISSING(CorrectionKind.MISSING),
    UNFINISHED(CorrectionKind.UNFINISHED),
    OUTCOME(CorrectionKind.OUTCOME),
    MENU(CorrectionKind.MENU),
    TIMES(CorrectionKind.TIMES),
    PARTS(CorrectionKind.PARTS),
    UNCONFIRMED(ReconciledDay::unconfirmed),
    UNREADABLE(ReconciledDay::unreadable);

    private final ToLongFunction<ReconciledDay> value;
    private final Optional<CorrectionKind> kind;

    ReconciledFigure(ToLongFunction<ReconciledDay> value) {
        this.value = value;
        kind = Optional.empty();
    }

    ReconciledFigure(CorrectionKind kind) {
        value = day -> day.corrected(kind);
        this.kind = Optional.of(kind);
    }

    public long of(ReconciledDay day) {
        return value.applyAsLong(day);
    }

    /** The way of correcting that it counts; empty for all others. */
    public Optional<CorrectionKind> kind() {
        return kind;
    }

    /** Whether it is known only since {@link JournalledDays#since()}: all else was made of what calls of before had. */
    public boolean isKnownSinceThen() {
        return this == OUTCOME || this == UNREADABLE;
    }

    /** Whether its calls can be listed. */
    public boolean isListed() {
        return kind.isPresent() || this == CORRECTED || this == UNCONFIRMED;
    }

    /** Whether only the office as a whole can tell it: which PBX an ended call came over, no figure says. */
    public boolean isOfAllPbxs() {
        return this == IN_OFFICE || this == UNCONFIRMED;
    }
}
