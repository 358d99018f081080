package pl.hejnal.cases.history.domain;

import java.util.List;
import pl.hejnal.cases.domain.PhoneCode;

/** What cases went through, as far as the office learnt of it. */
public interface PastStates {

    void add(PastState state);

    /** Newest first. */
    List<PastState> of(PhoneCode code, int limit);
}
