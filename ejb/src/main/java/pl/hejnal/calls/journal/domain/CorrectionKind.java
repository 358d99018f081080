package pl.hejnal.calls.journal.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.calls.domain.facts.CallFact;

/**
 * In which way the PBX's journal put right what was known of a call. A constant's name stands in the database and is never
 * changed.
 */
public enum CorrectionKind {
    /** Nobody here knew of it. */
    MISSING,
    /** Nobody had told that it was over. */
    UNFINISHED,
    /** It came to something else than was thought. */
    OUTCOME,
    /** What the menu told or promised, or whether a message was left. */
    MENU(CallFact.MENU, CallFact.MESSAGE),
    /** When it arrived, was answered or ended, or why it ended. */
    TIMES(CallFact.ARRIVAL, CallFact.ANSWER, CallFact.END),
    /** Its waits, rings, talks and transfers, or whose they were. */
    PARTS(CallFact.QUEUE, CallFact.RING, CallFact.CLERK, CallFact.TALK, CallFact.TRANSFER);

    private final Set<CallFact> facts;

    CorrectionKind(CallFact... facts) {
        this.facts = Set.of(facts);
    }

    /** Of a call that was over, in what it was put right besides its outcome. */
    public static Set<CorrectionKind> of(Set<CallFact> differing) {
        return Arrays.stream(values())
                .filter(kind -> !Collections.disjoint(kind.facts, differing))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CorrectionKind.class)));
    }
}
