package pl.hejnal.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.counting.CallCounting;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.TicketRow;
import pl.hejnal.tickets.domain.TicketNumber;
import pl.hejnal.tickets.merging.TicketMergeDesk;

/**
 * Where a call is brought to the ticket that it is about. A number can be forged: it only says that there is something
 * open, never what, and no call joins by itself; the caller or the clerk says so.
 */
@Stateless
public class SameMatterDesk {

    /** Who said so, where the caller did. */
    static final String CALLER = "telephone";

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallCounting counting;

    @Inject
    private TicketMergeDesk joining;

    /** Whether the number of this call has another open ticket; one look in an index, never for a withheld number. */
    @RolesAllowed(Roles.TELEPHONY)
    public boolean isSomethingOpen(LinkedId id) {
        return earlier(id).isPresent();
    }

    /** The caller says that they call about what is open; the newest, if there are several. */
    @RolesAllowed(Roles.TELEPHONY)
    public void callerSaysSame(LinkedId id) {
        calls.claim(id)
                .ifPresent(call -> earlier(id).ifPresent(into -> {
                    joining.join(call.ticket(), into, CALLER);
                    counting.change(call, joined -> joined.joinTicket(into));
                }));
    }

    private Optional<TicketNumber> earlier(LinkedId id) {
        return calls.find(id)
                .filter(call -> !call.isJoined() && call.caller().identifies())
                .flatMap(call -> joining.othersOpen(call.ticket()).stream().findFirst())
                .map(TicketRow::number);
    }

    /** The clerk says that this ticket's calls are about the other; they go there. */
    @RolesAllowed(Roles.CLERK)
    public void join(TicketNumber from, TicketNumber into, Login login) {
        List<PhoneCall> moving = claim(calls.ofTicket(from));
        if (joining.join(from, into, login.value())) {
            moving.forEach(call -> counting.change(call, joined -> joined.joinTicket(into)));
        }
    }

    /** They were not about the same; the calls come back. */
    @RolesAllowed(Roles.CLERK)
    public void separate(TicketNumber number, Login login) {
        List<PhoneCall> gone = claim(calls.joinedFrom(number));
        if (joining.separate(number, login.value()).isPresent()) {
            gone.forEach(call -> counting.change(call, PhoneCall::separate));
        }
    }

    /** Calls before tickets, as everywhere; else the telephone and a clerk could wait for each other. */
    private List<PhoneCall> claim(List<PhoneCall> found) {
        return found.stream().flatMap(call -> calls.claim(call.id()).stream()).toList();
    }
}
