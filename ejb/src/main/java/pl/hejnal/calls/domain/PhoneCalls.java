package pl.hejnal.calls.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/** All calls the office has had. */
public interface PhoneCalls {

    void add(PhoneCall call);

    void add(CallStep step);

    Optional<PhoneCall> find(LinkedId id);

    /** Those of them that are known, each with its segments. */
    List<PhoneCall> find(Collection<LinkedId> ids);

    /** Found and locked until the end of the transaction: the PBX tells of one call on several lines at once. */
    Optional<PhoneCall> claim(LinkedId id);

    /**
     * Found and locked together with its ticket, as whoever ends a call needs both.
     *
     * @return with the caller's way through the menu
     */
    Optional<EndingCall> claimToEnd(LinkedId id);

    /** A call, and the caller's way through the menu. */
    record EndingCall(PhoneCall call, MenuWay way) {}

    /**
     * The PBX's journal says the same as is known of these calls: when they began by its clock. They are counted among the calls
     * that it told of on their days.
     */
    void confirm(Map<LinkedId, Instant> began);

    /** Gives an ended call another identity, because the PBX has given its own to a new call. */
    void reidentify(LinkedId from, LinkedId to);

    /** The call that rings at this clerk or talks with them, the latest if there were two. */
    Optional<PhoneCall> atClerk(Login login);

    List<PhoneCall> ofTicket(TicketNumber ticket);

    /** Calls whose own ticket this was, and that have joined another. */
    List<PhoneCall> joinedFrom(TicketNumber ticket);

    /** Calls that have not ended and arrived before the given time. */
    List<PhoneCall> unfinished(Instant arrivedBefore);

    List<CallStep> steps(Collection<LinkedId> calls);

    /** The caller's way through the menu. */
    MenuWay way(LinkedId call);

    /** Newest first, from {@code since} (inclusive) until {@code until} (exclusive), after the given place. */
    List<PhoneCall> newest(Instant since, Instant until, Optional<Place> after, int limit);

    /** A call's place in the order of lists. */
    record Place(Instant arrivedAt, String linkedid) {}
}
