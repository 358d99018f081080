package pl.hejnal.calls.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All requests to be called back. */
public interface Callbacks {

    void add(Callback callback);

    /** The request that was made in this call. */
    Optional<Callback> ofCall(LinkedId call);

    Optional<Callback> find(long id);

    /** Found and locked until the end of the transaction. */
    Optional<Callback> claim(long id);

    /** Of each queue the one whose place is first among those whose next try may be made. */
    List<Callback> due(Instant at);

    /** Those being tried now. */
    List<Callback> dialling();
}
