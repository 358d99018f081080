package pl.hejnal.cases.history.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.cases.domain.PhoneCode;

/** What each department told last about each case. */
public interface SeenStates {

    void add(SeenState state);

    Optional<SeenState> lastSeen(PhoneCode code);

    /** When the department told what {@link #lastSeen} holds; locks and loads nothing. */
    Optional<Instant> lastSeenAt(PhoneCode code);
}
