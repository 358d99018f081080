package pl.hejnal.cases.domain;

import java.time.Instant;
import java.util.Optional;

/** All cases that residents can ask about. */
public interface Cases {

    void add(CaseFile file);

    void add(SeenState state);

    Optional<CaseFile> find(PhoneCode code);

    Optional<CaseFile> find(CaseSign sign);

    Optional<SeenState> lastSeen(PhoneCode code);

    /** Found and locked until the end of the transaction, so that its answers are kept one after the other. */
    Optional<CaseFile> claim(PhoneCode code);

    /** Whether {@link #tries} has been asked for it, and it has not been forgotten since. Locks nothing. */
    boolean knows(TrySubject subject);

    /** Makes it known without locking it. */
    void know(TrySubject subject, Instant now);

    /** Found or made, and locked until the end of the transaction: tries at the same moment are all counted. */
    CaseTry tries(TrySubject subject, Instant now);

    /** @return how many were forgotten */
    int forgetTries(Instant lastBefore);
}
