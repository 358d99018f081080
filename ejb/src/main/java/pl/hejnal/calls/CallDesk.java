package pl.hejnal.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerLeftQueue;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.CallerSetAside;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.PhoneEvent.ClerkDidNotAnswer;
import pl.hejnal.calls.PhoneEvent.ClerkRang;
import pl.hejnal.calls.PhoneEvent.TalkEnded;
import pl.hejnal.calls.counting.CallCounting;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.PhoneCalls.EndingCall;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.screenpop.ScreenPops;
import pl.hejnal.calls.screenpop.TicketRings;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.OpenTicket;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * Where the telephone reports. Everything may be reported late, twice or in a strange order; a call that nobody knows is
 * kept when it is in a queue, and otherwise waits for the PBX's journal to tell of it.
 */
@Stateless
@RolesAllowed(Roles.TELEPHONY)
public class CallDesk {

    public static final String CHANNEL = "PHONE";

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallCounting counting;

    @Inject
    private Conclusion conclusion;

    @Inject
    private PhoneTicketDesk tickets;

    @Inject
    private TicketAssignment takeover;

    @Inject
    private CallObserver callbacks;

    @Inject
    private ScreenPops screenPops;

    @Inject
    private Event<TicketRings> rings;

    @Inject
    private Event<RingStopped> ringStops;

    @Inject
    private Event<CallEnded> ends;

    @Inject
    private Event<PhoneEvent.OfTransfer> transfers;

    @Inject
    private Event<PhoneReported> reports;

    /** What the PBX says has happened to a call that is, was or should have been in the menu. */
    @RolesAllowed(Roles.TELEPHONY)
    public void report(PhoneEvent event) {
        switch (event) {
            case CallerQueued queued -> queued(queued);
            case ClerkRang rang -> ringing(rang);
            case ClerkDidNotAnswer silent -> notAnswered(silent);
            case ClerkAnswered answered -> answered(answered);
            case CallerSetAside aside -> change(aside.call(), call -> setAside(call, aside.at()));
            case CallerLeftQueue left -> change(left.call(), call -> giveUp(call, left.at()));
            case TalkEnded talk -> change(talk.call(), call -> call.endTalk(talk.login(), talk.talk(), talk.at()));
            case CallerHungUp end ->
                calls.claimToEnd(end.call())
                        .ifPresent(ending -> counting.change(ending.call(), call -> hangUp(call, ending, end)));
            case PhoneEvent.OfTransfer transfer -> transfers.fire(transfer);
        }
        reports.fire(new PhoneReported(event.call()));
    }

    /** Call and ticket in one transaction, before the first word is spoken. Told again, the first telling's ticket. */
    @RolesAllowed(Roles.TELEPHONY)
    public ArrivalRecorded arrived(CallArrived event) {
        PhoneCall call =
                calls.find(event.id()).map(known -> backInTheMenu(known, event)).orElseGet(() -> keep(event));
        return new ArrivalRecorded(call.id(), call.ticket(), call.caller());
    }

    /** A caller who leaves a queue for the menu arrives there again. */
    private PhoneCall backInTheMenu(PhoneCall call, CallArrived event) {
        if (call.state() == CallState.WAITING || call.state() == CallState.RINGING) {
            report(new CallerLeftQueue(call.id(), event.at()));
        }
        return call;
    }

    private PhoneCall keep(CallArrived event) {
        CallerNumber caller = CallerNumber.of(event.caller());
        TicketNumber ticket = tickets.open(new OpenTicket(caller, event.language(), CHANNEL, event.at()));
        PhoneCall call = new PhoneCall(event.id(), ticket, event.dialled(), caller, event.language(), event.at());
        calls.add(call);
        return call;
    }

    /** A step through the menu of a call that has arrived; it takes no lock and waits for nobody. */
    @RolesAllowed(Roles.TELEPHONY)
    public void step(LinkedId id, RecordedStep step) {
        calls.add(new CallStep(id, step.at(), step.step()));
    }

    /** The caller chose a language; who answers them is to know it, on the call and on the ticket. */
    @RolesAllowed(Roles.TELEPHONY)
    public void speaks(LinkedId id, Language language) {
        change(id, call -> {
            call.speak(language);
            tickets.speak(call.ticket(), language);
        });
    }

    /** The menu told the caller what they wanted to know. */
    @RolesAllowed(Roles.TELEPHONY)
    public void menuSettled(LinkedId id, Instant at) {
        change(id, call -> call.settle(at));
    }

    /** The caller wanted a person, and was told that none is there. */
    @RolesAllowed(Roles.TELEPHONY)
    public void turnedAway(LinkedId id, QueueExitReason why, Instant at) {
        change(id, call -> call.turnAway(why, at));
    }

    /** The caller goes to speak a message. */
    @RolesAllowed(Roles.TELEPHONY)
    public void leavesMessage(LinkedId id, Instant at) {
        change(id, call -> call.leaveMessage(at));
    }

    /** The caller's answer to the question after the talk; nothing but 1 to 5 is an answer. */
    @RolesAllowed(Roles.TELEPHONY)
    public void rated(LinkedId id, int mark) {
        if (mark >= 1 && mark <= 5) {
            change(id, call -> call.rate(mark));
        }
    }

    /**
     * The caller wants a return call about a case of this department; the ticket stays open for it.
     *
     * @return whether somebody can: nobody rings a withheld number, or one inside of another exchange
     */
    @RolesAllowed(Roles.TELEPHONY)
    public boolean returnCallRequested(LinkedId id, DepartmentSymbol department, CaseSign sign, Instant at) {
        Optional<PhoneCall> reachable =
                calls.claim(id).filter(call -> call.caller().identifies());
        reachable.ifPresent(call -> {
            counting.change(call, asked -> asked.requestReturnCall(at));
            tickets.awaitReturnCall(call.ticket(), department, sign, at);
        });
        return reachable.isPresent();
    }

    /** The caller wants a person: their wait begins, before what they are still asked and told. */
    @RolesAllowed(Roles.TELEPHONY)
    public void askedForPerson(LinkedId id, Instant at) {
        change(id, call -> call.askForPerson(at));
    }

    private void queued(CallerQueued event) {
        // Claimed at once: what was read without the lock might be older than what is locked then.
        if (calls.claim(event.call()).isEmpty()) {
            keep(new CallArrived(event.call(), event.dialled(), event.caller(), Language.PL, event.at()));
        }
        change(event.call(), call -> call.queue(event.queue(), event.at()));
    }

    /** Opens the ticket on the clerk's screen while the phone still rings. */
    private void ringing(ClerkRang event) {
        calls.claim(event.call()).ifPresent(call -> {
            Optional<Login> before = call.clerk();
            counting.change(call, rung -> rung.ring(event.login(), event.at()));
            if (call.state() == CallState.RINGING) {
                before.filter(login -> !login.equals(event.login()))
                        .ifPresent(login -> ringStops.fire(new RingStopped(login, event.call(), false)));
                rings.fire(new TicketRings(event.login(), screenPops.of(call, event.at()), event.at()));
            }
        });
    }

    private void notAnswered(ClerkDidNotAnswer event) {
        change(event.call(), call -> call.stopRinging(event.login(), event.at()));
        ringStops.fire(new RingStopped(event.login(), event.call(), false));
    }

    /** The clerk who answers has the ticket; told again, they may have given it away meanwhile. */
    private void answered(ClerkAnswered event) {
        Login login = event.login();
        change(event.call(), call -> {
            Optional<Login> before = call.clerk();
            boolean known = call.state() == CallState.TALKING && before.equals(Optional.of(login));
            call.answer(login, event.at());
            if (!known) {
                takeover.by(login, call);
                before.filter(other -> !other.equals(login))
                        .ifPresent(other -> ringStops.fire(new RingStopped(other, event.call(), false)));
                ringStops.fire(new RingStopped(login, event.call(), true));
            }
            callbacks.answered(call);
        });
    }

    private void setAside(PhoneCall call, Instant at) {
        if (call.state() == CallState.RINGING) {
            stopRing(call);
        }
        call.setAside(at);
    }

    private void giveUp(PhoneCall call, Instant at) {
        stopRing(call);
        call.giveUp(at);
    }

    private void stopRing(PhoneCall call) {
        call.clerk().ifPresent(login -> ringStops.fire(new RingStopped(login, call.id(), false)));
    }

    private void hangUp(PhoneCall call, EndingCall ending, CallerHungUp event) {
        Optional<Login> clerk = call.clerk().or(call::lastTalker);
        boolean already = call.state() == CallState.ENDED;
        call.hangUp(event.cause(), event.at());
        if (!already) {
            call.wentThrough(ending.way());
            conclusion.draw(call, event.at());
            ends.fire(new CallEnded(event.call(), clerk));
        }
    }

    private void change(LinkedId id, Consumer<PhoneCall> verb) {
        calls.claim(id).ifPresent(call -> counting.change(call, verb));
    }
}
