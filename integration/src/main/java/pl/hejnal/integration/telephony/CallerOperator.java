package pl.hejnal.integration.telephony;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.AskCallback;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.CallbackAnswer;
import pl.hejnal.calls.CallbackDesk;
import pl.hejnal.calls.MenuStep;
import pl.hejnal.calls.QueuePlace;
import pl.hejnal.calls.SameMatterDesk;
import pl.hejnal.calls.WaitingDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.QueueExitReason;
import pl.hejnal.identity.Roles;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.AskedCase;

/**
 * Stands at the office's counters for a caller in the menu or in a queue: what they do there, and what they wish. Each
 * method is one visit and one transaction, committed when it returns; {@link TelephoneOperator} says why it is needed.
 */
@Stateless
@RunAs(Roles.TELEPHONY)
public class CallerOperator {

    @Inject
    private CallDesk desk;

    @Inject
    private SameMatterDesk sameMatter;

    @Inject
    private WaitingDesk waiting;

    @Inject
    private CallbackDesk callbacks;

    @PermitAll
    public ArrivalRecorded arrived(CallArrived call) {
        return desk.arrived(call);
    }

    @PermitAll
    public void step(LinkedId call, MenuStep step) {
        desk.step(call, step);
    }

    @PermitAll
    public void speaks(LinkedId call, Language language) {
        desk.speaks(call, language);
    }

    @PermitAll
    public void settled(LinkedId call, Instant at) {
        desk.menuSettled(call, at);
    }

    @PermitAll
    public void turnedAway(LinkedId call, QueueExitReason why, Instant at) {
        desk.turnedAway(call, why, at);
    }

    @PermitAll
    public void leavesMessage(LinkedId call, Instant at) {
        desk.leavesMessage(call, at);
    }

    @PermitAll
    public void rated(LinkedId call, int mark) {
        desk.rated(call, mark);
    }

    @PermitAll
    public boolean ringBackAsked(LinkedId call, AskedCase about, Instant at) {
        return desk.ringBackAsked(call, about.department(), about.sign(), at);
    }

    /** @return whether their number has another open ticket */
    @PermitAll
    public boolean asksForPerson(LinkedId call, Instant at) {
        desk.askedForPerson(call, at);
        return sameMatter.isSomethingOpen(call);
    }

    @PermitAll
    public void callerSaysSame(LinkedId call) {
        sameMatter.callerSaysSame(call);
    }

    @PermitAll
    public QueuePlace place(LinkedId call, String queue, Instant since) {
        return waiting.place(call, queue, since);
    }

    @PermitAll
    public boolean mayDial(CallerNumber number) {
        return callbacks.mayDial(number);
    }

    @PermitAll
    public boolean mayNameAnotherNumber() {
        return callbacks.mayNameAnotherNumber();
    }

    @PermitAll
    public CallbackAnswer callBack(AskCallback wish) {
        return callbacks.ask(wish);
    }

    @PermitAll
    public void leftQueue(LinkedId call, Instant at) {
        desk.gaveUp(call, at);
    }
}
