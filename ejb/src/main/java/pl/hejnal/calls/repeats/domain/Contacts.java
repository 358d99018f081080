package pl.hejnal.calls.repeats.domain;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.PhoneCall;

/** All talks of which caller and matter are known, for as long as they are kept. */
public interface Contacts {

    /** What a call was counted as until now, and what it is. */
    record Change(Repeat before, Repeat now) {}

    /**
     * Keeps what the call is, and moves the figures of this caller's later calls that it makes repeats, or makes them no longer. The
     * call's own are moved by whoever asks. Until the transaction ends, no other call of this caller is asked about.
     *
     * @param countedIn the quarter of an hour in whose figures the call is; empty if it is in none
     * @param caller empty where the number is withheld or has been deleted
     * @param now empty if it is no such talk any more
     */
    Change keep(PhoneCall call, Optional<Instant> countedIn, Optional<CallerHash> caller, Optional<Contact> now);

    /** Forgets those before the time that was given last, and from then on those before this one are left as they are counted. */
    void forget(Instant before);
}
