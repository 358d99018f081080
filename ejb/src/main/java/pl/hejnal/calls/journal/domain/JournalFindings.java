package pl.hejnal.calls.journal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.Outcome;

/**
 * What came of holding the office's calls against the PBX's journal, kept in the transaction that does so: how many calls a
 * day it told of, and which of them it put right. Calls that agree are counted by {@code PhoneCalls.confirm}.
 */
public interface JournalFindings {

    /**
     * The journal has told of a call.
     *
     * @param before as what time of arrival it is counted already; empty the first time
     */
    void tell(Optional<Instant> before, Instant arrived);

    /** @param before what the call had come to until now; of interest where the outcome was put right */
    void correct(LinkedId call, Instant arrived, Set<CorrectionKind> kinds, Outcome before);

    /** Lines that made no sense were passed over for good, on this day. */
    void skip(LocalDate day, long lines);
}
