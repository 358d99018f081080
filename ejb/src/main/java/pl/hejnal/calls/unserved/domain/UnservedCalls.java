package pl.hejnal.calls.unserved.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.TicketNumber;

/** All calls whose callers were not served. */
public interface UnservedCalls {

    /** On the list, or there for another reason or with another ticket; whether they were helped meanwhile is looked up. */
    void keep(PhoneCall call, UnservedReason reason);

    /** They were served after all: what was told of the call before was wrong. */
    void drop(LinkedId call);

    /** Nothing is owed any more to who called from this number before. */
    void helped(CallerNumber caller, Instant before, UnservedCall.Made made);

    /** The call in which they were helped was none. */
    void takeBack(LinkedId helping);

    /** Nor is it to those whose calls have this ticket. */
    void closed(TicketNumber ticket, UnservedCall.Made made);

    /** @return whether it was owed until now */
    boolean settle(LinkedId call, UnservedCall.Made made);

    Optional<UnservedCall> find(LinkedId call);

    /** Newest first, after the given place. */
    List<UnservedCall> newest(UnservedFilter filter, Optional<Place> after, int limit);

    /** A place in the order of the list. */
    record Place(Instant arrivedAt, String linkedid) {}

    /** By reason and remedy, of those that arrived since then. */
    List<UnservedCount> counts(Instant since);
}
