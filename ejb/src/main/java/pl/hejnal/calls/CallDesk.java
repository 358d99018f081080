package pl.hejnal.calls;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.CallStep;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.QueueExitReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
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

    static final String CHANNEL = "PHONE";

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
    private CallbackOutcome callingBack;

    @Inject
    private ScreenPops screenPops;

    @Inject
    private Event<TicketRings> rings;

    @Inject
    private Event<RingStopped> ringStops;

    @Inject
    private Event<CallEnded> ends;

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
            gaveUp(call.id(), event.at());
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
    public void step(LinkedId id, MenuStep step) {
        calls.add(new CallStep(id, step.at(), step.kind(), step.detail()));
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
     * The caller wants to be rung back about a case of this department; the ticket stays open for it.
     *
     * @return whether somebody can: nobody rings a withheld number, or one inside of another exchange
     */
    @RolesAllowed(Roles.TELEPHONY)
    public boolean ringBackAsked(LinkedId id, DepartmentSymbol department, CaseSign sign, Instant at) {
        Optional<PhoneCall> reachable =
                calls.claim(id).filter(call -> call.caller().identifies());
        reachable.ifPresent(call -> {
            counting.change(call, asked -> asked.askForRingBack(at));
            tickets.awaitRingBack(call.ticket(), department, sign, at);
        });
        return reachable.isPresent();
    }

    /** The caller wants a person: their wait begins, before what they are still asked and told. */
    @RolesAllowed(Roles.TELEPHONY)
    public void askedForPerson(LinkedId id, Instant at) {
        change(id, call -> call.askForPerson(at));
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void queued(CallQueued event) {
        // Claimed at once: what was read without the lock might be older than what is locked then.
        if (calls.claim(event.id()).isEmpty()) {
            keep(new CallArrived(event.id(), event.dialled(), event.caller(), Language.PL, event.at()));
        }
        change(event.id(), call -> call.queue(event.queue(), event.at()));
    }

    /** Opens the ticket on the clerk's screen while the phone still rings. */
    @RolesAllowed(Roles.TELEPHONY)
    public void ringing(ClerkRang event) {
        calls.claim(event.id()).ifPresent(call -> {
            Optional<String> before = call.clerk();
            call.ring(event.login(), event.at());
            if (call.state() == CallState.RINGING) {
                before.filter(login -> !login.equals(event.login()))
                        .ifPresent(login -> ringStops.fire(new RingStopped(login, event.id(), false)));
                rings.fire(new TicketRings(event.login(), screenPops.of(call, event.at()), event.at()));
            }
        });
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void notAnswered(LinkedId id, String login, Instant at) {
        change(id, call -> call.stopRinging(login, at));
        ringStops.fire(new RingStopped(login, id, false));
    }

    /** The clerk who answers has the ticket; told again, they may have given it away meanwhile. */
    @RolesAllowed(Roles.TELEPHONY)
    public void answered(LinkedId id, String login, Instant at) {
        change(id, call -> {
            Optional<String> before = call.clerk();
            boolean known = call.state() == CallState.TALKING && before.equals(Optional.of(login));
            call.answer(login, at);
            if (!known) {
                takeover.by(login, call);
                before.filter(other -> !other.equals(login))
                        .ifPresent(other -> ringStops.fire(new RingStopped(other, id, false)));
                ringStops.fire(new RingStopped(login, id, true));
            }
            callingBack.answered(call);
        });
    }

    /** The caller is out of the queue without an answer, for good or to hear their place. */
    @RolesAllowed(Roles.TELEPHONY)
    public void setAside(LinkedId id, Instant at) {
        change(id, call -> {
            if (call.state() == CallState.RINGING) {
                call.clerk().ifPresent(login -> ringStops.fire(new RingStopped(login, id, false)));
            }
            call.setAside(at);
        });
    }

    /** The caller left the queue for the menu. */
    @RolesAllowed(Roles.TELEPHONY)
    public void gaveUp(LinkedId id, Instant at) {
        change(id, call -> {
            call.clerk().ifPresent(login -> ringStops.fire(new RingStopped(login, id, false)));
            call.giveUp(at);
        });
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void talkEnded(TalkEnded event) {
        change(event.id(), call -> call.endTalk(event.login(), event.talk(), event.at()));
    }

    @RolesAllowed(Roles.TELEPHONY)
    public void hungUp(CallHungUp event) {
        change(event.id(), call -> {
            Optional<String> clerk = call.clerk().or(call::lastTalker);
            boolean already = call.state() == CallState.ENDED;
            call.hangUp(event.cause(), event.at());
            if (!already) {
                conclusion.draw(call, event.at());
                ends.fire(new CallEnded(event.id(), clerk));
            }
        });
    }

    private void change(LinkedId id, Consumer<PhoneCall> verb) {
        calls.claim(id).ifPresent(call -> counting.change(call, verb));
    }
}
