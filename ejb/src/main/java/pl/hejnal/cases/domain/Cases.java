package pl.hejnal.cases.domain;

import java.time.Instant;
import java.util.Optional;

/** All cases that residents can ask about. */
public interface Cases {

    void add(CaseFile file);

    void add(SeenState state);

    Optional<CaseFile> find(PhoneCode code);

    Optional<SeenState> lastSeen(PhoneCode code);

    /** Found or made, and locked until the end of the transaction: tries at the same moment are all counted. */
    CaseTry tries(String subject, Instant now);
}
