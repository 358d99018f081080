package pl.hejnal.calls.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.calls.PhoneEvent.AttendedTransferMade;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallHeld;
import pl.hejnal.calls.PhoneEvent.CallResumed;
import pl.hejnal.calls.PhoneEvent.CallerRequeued;
import pl.hejnal.calls.PhoneEvent.ColleagueRang;
import pl.hejnal.calls.PhoneEvent.ColleagueRingStopped;
import pl.hejnal.calls.RingStopped;
import pl.hejnal.calls.TicketAssignment;
import pl.hejnal.calls.counting.CallCounting;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.screenpop.ScreenPops;
import pl.hejnal.calls.screenpop.TicketRings;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;

/**
 * Follows what clerks do with a caller whom they have, as it is reported: hold, ask a colleague, send them on.
 * What is no resident's call, as clerks who call one another, changes nothing here.
 */
@Stateless
@RolesAllowed(Roles.TELEPHONY)
public class TransferDesk {

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallCounting counting;

    @Inject
    private TicketAssignment takeover;

    @Inject
    private ScreenPops screenPops;

    @Inject
    private Event<TicketRings> rings;

    @Inject
    private Event<RingStopped> ringStops;

    @RolesAllowed(Roles.TELEPHONY)
    public void follow(@Observes PhoneEvent.OfTransfer event) {
        switch (event) {
            case CallHeld held -> change(held.call(), call -> call.hold(held.login(), held.at()));
            case CallResumed resumed -> change(resumed.call(), call -> call.resume(resumed.login(), resumed.at()));
            case ColleagueRang rang -> consulted(rang);
            case ColleagueRingStopped stopped -> consultationRang(stopped);
            case BlindTransferMade transfer -> transferred(transfer);
            case CallerRequeued requeued -> requeued(requeued);
            case AttendedTransferMade transfer -> {
                passOn(transfer.call(), transfer.by(), transfer.otherClerk(), transfer.at());
                passOn(transfer.other(), transfer.by(), transfer.oneClerk(), transfer.at());
            }
        }
    }

    /** The colleague sees the ticket of the caller they are asked about while their telephone rings. */
    private void consulted(ColleagueRang event) {
        calls.atClerk(event.by())
                .filter(call -> call.state() == CallState.TALKING)
                .ifPresent(call ->
                        rings.fire(new TicketRings(event.login(), screenPops.of(call, event.at()), event.at())));
    }

    /**
     * A colleague who answers has the ticket before them; the card goes, since the caller is not theirs, unless they
     * have one themselves by now.
     */
    private void consultationRang(ColleagueRingStopped event) {
        if (calls.atClerk(event.login()).isEmpty()) {
            calls.atClerk(event.by()).ifPresent(call -> {
                if (event.answered()) {
                    ringStops.fire(new RingStopped(event.login(), call.id(), true));
                }
                ringStops.fire(new RingStopped(event.login(), call.id(), false));
            });
        }
    }

    /** Off the first clerk's screen; on whose it is next, the telephone will ring. */
    private void transferred(BlindTransferMade event) {
        change(event.call(), call -> call.transfer(event.by(), event.toward(), event.at()));
        ringStops.fire(new RingStopped(event.by(), event.call(), false));
    }

    private void requeued(CallerRequeued event) {
        change(event.call(), call -> {
            call.transfer(event.by(), event.queue(), event.at());
            call.queue(event.queue(), event.at());
        });
        ringStops.fire(new RingStopped(event.by(), event.call(), false));
    }

    /** The colleague has caller and ticket from now on. */
    private void passOn(LinkedId id, Login by, Optional<Login> colleague, Instant at) {
        colleague.ifPresent(login -> change(id, call -> {
            call.passOn(by, login, at);
            takeover.by(login, call);
            rings.fire(new TicketRings(login, screenPops.of(call, at), at));
            ringStops.fire(new RingStopped(login, id, true));
            ringStops.fire(new RingStopped(by, id, false));
        }));
    }

    private void change(LinkedId id, Consumer<PhoneCall> verb) {
        calls.claim(id).ifPresent(call -> counting.change(call, verb));
    }
}
