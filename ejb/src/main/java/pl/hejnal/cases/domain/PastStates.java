package pl.hejnal.cases.domain;

import java.util.List;

/** What cases went through, as far as the office learnt of it. */
public interface PastStates {

    void add(PastState state);

    /** Newest first. */
    List<PastState> of(PhoneCode code, int limit);
}
