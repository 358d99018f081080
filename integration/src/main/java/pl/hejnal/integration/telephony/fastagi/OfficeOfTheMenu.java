package pl.hejnal.integration.telephony.fastagi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.AskCallback;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallbackAnswer;
import pl.hejnal.calls.MenuStep;
import pl.hejnal.calls.QueuePlace;
import pl.hejnal.calls.TelephonyStatus;
import pl.hejnal.calls.domain.CallPolicy;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.QueueExitReason;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.integration.speech.Speech;
import pl.hejnal.integration.telephony.CallerOperator;
import pl.hejnal.integration.telephony.MenuOperator;
import pl.hejnal.integration.telephony.PbxEvent.CallerHungUp;
import pl.hejnal.integration.telephony.TelephoneOperator;
import pl.hejnal.integration.telephony.fastagi.script.MenuOffice;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.AskedCase;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.speech.Phrase;

/** The office as it is: the telephone's visits to the counters, and its voice. */
@ApplicationScoped
class OfficeOfTheMenu implements MenuOffice {

    private static final int CAUSE_UNKNOWN = 0;

    @Inject
    private CallerOperator caller;

    @Inject
    private MenuOperator menu;

    @Inject
    private TelephoneOperator operator;

    @Inject
    private TelephonyStatus telephony;

    @Inject
    private Speech speech;

    @Override
    public ArrivalRecorded arrived(CallArrived call) {
        return caller.arrived(call);
    }

    @Override
    public void step(LinkedId call, MenuStep step) {
        caller.step(call, step);
    }

    @Override
    public MenuPlan menu() {
        return menu.menu();
    }

    @Override
    public Optional<CardView> card(ProcedureSymbol procedure, Language language) {
        return menu.card(procedure, language);
    }

    @Override
    public void speaks(LinkedId call, Language language) {
        caller.speaks(call, language);
    }

    @Override
    public QueuePlace place(LinkedId call, String queue, Instant since) {
        return caller.place(call, queue, since);
    }

    @Override
    public boolean mayDial(CallerNumber number) {
        return caller.mayDial(number);
    }

    @Override
    public boolean mayNameAnotherNumber() {
        return caller.mayNameAnotherNumber();
    }

    @Override
    public CallbackAnswer callBack(AskCallback wish) {
        return caller.callBack(wish);
    }

    @Override
    public void leftQueue(LinkedId call, Instant at) {
        caller.leftQueue(call, at);
    }

    @Override
    public void settled(LinkedId call, Instant at) {
        caller.settled(call, at);
    }

    @Override
    public boolean asksForPerson(LinkedId call, Instant at) {
        return caller.asksForPerson(call, at);
    }

    @Override
    public void callerSaysSame(LinkedId call) {
        caller.callerSaysSame(call);
    }

    @Override
    public boolean ringBackAsked(LinkedId call, AskedCase about, Instant at) {
        return caller.ringBackAsked(call, about, at);
    }

    /** While AMI is heard its Hangup comes in a moment and knows the cause; only without it the end is told from here. */
    @Override
    public void hungUp(LinkedId call, Instant at) {
        if (!telephony.current().connected()) {
            operator.report(new CallerHungUp(call, CAUSE_UNKNOWN, at));
        }
    }

    @Override
    public CaseAnswer ask(CaseQuestion question) {
        return menu.ask(question);
    }

    @Override
    public Optional<HoursView> hours(OpeningPlace place, Language language) {
        return menu.hours(place, language);
    }

    @Override
    public Input.PersonSought seekPerson() {
        OpenState line = menu.line();
        if (!line.open()) {
            return new Input.PersonSought(Optional.of(QueueExitReason.CLOSED), line);
        }
        return new Input.PersonSought(
                menu.isAnybodyPresent() ? Optional.empty() : Optional.of(QueueExitReason.NOBODY), line);
    }

    @Override
    public void turnedAway(LinkedId call, QueueExitReason why, Instant at) {
        caller.turnedAway(call, why, at);
    }

    @Override
    public void leavesMessage(LinkedId call, Instant at) {
        caller.leavesMessage(call, at);
    }

    @Override
    public void rated(LinkedId call, int mark) {
        caller.rated(call, mark);
    }

    @Override
    public CallPolicy policy(CallPolicy.Name name) {
        return menu.policy(name);
    }

    @Override
    public Path sound(Phrase phrase, Language language) {
        return speech.fileFor(
                phrase.key(), menu.sentence(phrase, language), phrase.isFixed(), menu.spokenIn(phrase, language));
    }
}
