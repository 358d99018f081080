package pl.hejnal.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.identity.Roles;

/**
 * Where the telephone reports what clerks do with a caller they have: put them on hold, ask a colleague, send them on.
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
    public void held(LinkedId id, String login, Instant at) {
        change(id, call -> call.hold(login, at));
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void resumed(LinkedId id, String login, Instant at) {
        change(id, call -> call.resume(login, at));
    }

    /** The colleague sees the ticket of the caller they are asked about while their telephone rings. */
    @RolesAllowed(Roles.TELEPHONY)
    public void consulted(ClerkConsulted event) {
        calls.atClerk(event.by())
                .filter(call -> call.state() == CallState.TALKING)
                .ifPresent(call ->
                        rings.fire(new TicketRings(event.login(), screenPops.of(call, event.at()), event.at())));
    }

    /**
     * A colleague who answers has the ticket before them; the card goes, since the caller is not theirs, unless they
     * have one themselves by now.
     */
    @RolesAllowed(Roles.TELEPHONY)
    public void consultationRang(String by, String login, boolean answered) {
        if (calls.atClerk(login).isEmpty()) {
            calls.atClerk(by).ifPresent(call -> {
                if (answered) {
                    ringStops.fire(new RingStopped(login, call.id(), true));
                }
                ringStops.fire(new RingStopped(login, call.id(), false));
            });
        }
    }

    /** Off the first clerk's screen; on whose it is next, the telephone will ring. */
    @RolesAllowed(Roles.TELEPHONY)
    public void transferred(BlindTransfer event) {
        change(event.id(), call -> call.transfer(event.by(), event.toward(), event.at()));
        ringStops.fire(new RingStopped(event.by(), event.id(), false));
    }

    /** The colleague has caller and ticket from now on. */
    @RolesAllowed(Roles.TELEPHONY)
    public void passedOn(AttendedTransfer event) {
        passOn(event.one(), event.by(), event.otherClerk(), event.at());
        passOn(event.other(), event.by(), event.oneClerk(), event.at());
    }

    private void passOn(LinkedId id, String by, Optional<String> colleague, Instant at) {
        colleague.ifPresent(login -> change(id, call -> {
            call.passOn(by, login, at);
            takeover.by(login, call);
            rings.fire(new TicketRings(login, screenPops.of(call, at), at));
            ringStops.fire(new RingStopped(login, id, true));
            ringStops.fire(new RingStopped(by, id, false));
        }));
    }

    /** A clerk put a caller into the place in a queue where they waited themselves. */
    @RolesAllowed(Roles.TELEPHONY)
    public void requeued(BlindTransfer event) {
        change(event.id(), call -> {
            call.transfer(event.by(), event.toward(), event.at());
            call.queue(event.toward(), event.at());
        });
        ringStops.fire(new RingStopped(event.by(), event.id(), false));
    }

    private void change(LinkedId id, Consumer<PhoneCall> verb) {
        calls.claim(id).ifPresent(call -> counting.change(call, verb));
    }
}
