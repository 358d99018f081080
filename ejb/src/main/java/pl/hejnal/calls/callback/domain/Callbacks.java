package pl.hejnal.calls.callback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.CallerNumber;

/** All requests to be called back. */
public interface Callbacks {

    void add(Callback callback);

    /** The request that was made in this call. */
    Optional<Callback> ofCall(LinkedId call);

    Optional<Callback> find(long id);

    /** Until the end of the transaction nobody else writes down a wish for this number. */
    void lock(CallerNumber number);

    /** Whether somebody is to be called back on it. */
    boolean isOpen(CallerNumber number);

    /** How many wishes for it were written down. */
    long askedSince(CallerNumber number, Instant when);

    /** Found and locked until the end of the transaction. */
    Optional<Callback> claim(long id);

    /** Of each queue the one whose place is first among those whose next try may be made. */
    List<Callback> due(Instant at);

    /** Those being tried now. */
    List<Callback> dialling();
}
