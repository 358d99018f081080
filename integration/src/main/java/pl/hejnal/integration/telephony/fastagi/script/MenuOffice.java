package pl.hejnal.integration.telephony.fastagi.script;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.AskedCase;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.speech.Phrase;

/** What a conversation in the menu needs of the office. */
public interface MenuOffice {

    /** Call and ticket are committed when this returns. */
    ArrivalRecorded arrived(CallArrived call);

    void step(LinkedId call, RecordedStep step);

    /** The menu as it is published at this moment. */
    MenuPlan menu();

    /** Empty when there is no such card. */
    Optional<CardView> card(ProcedureSymbol procedure, Language language);

    /** The caller chose this language. */
    void speaks(LinkedId call, Language language);

    /** Where a caller stands in this queue, in which they have waited since then. */
    QueuePlace place(LinkedId call, String queue, Instant since);

    boolean mayDial(CallerNumber number);

    /** Whether they may name a number that they do not call from. */
    boolean mayNameAnotherNumber();

    /** A wish that is kept is committed when this returns. */
    CallbackAnswer callBack(AskCallback wish);

    /** The caller left the queue for the menu. */
    void leftQueue(LinkedId call, Instant at);

    /** The caller has heard what they wanted to know. */
    void settled(LinkedId call, Instant at);

    /**
     * The caller is brought to a person, for whom they wait from here on.
     *
     * @return whether this call's number has another open ticket
     */
    boolean asksForPerson(LinkedId call, Instant at);

    /** The caller says that they call about it. */
    void callerSaysSame(LinkedId call);

    /** @return whether somebody can call back */
    boolean returnCallRequested(LinkedId call, AskedCase about, Instant at);

    void hungUp(LinkedId call, Instant at);

    CaseAnswer ask(CaseQuestion question);

    /** Empty when there is no such place. */
    Optional<HoursView> hours(OpeningPlace place, Language language);

    /** Whether the line is open and somebody is there. */
    Input.PersonSought seekPerson();

    /** The caller was told that no person is there. */
    void turnedAway(LinkedId call, QueueExitReason why, Instant at);

    /** The caller goes to speak a message. */
    void leavesMessage(LinkedId call, Instant at);

    /** The caller's answer to the question after the talk, 1 to 5. */
    void rated(LinkedId call, int mark);

    CallPolicy policy(CallPolicy.Name name);

    /** The sentence as a file that the PBX can play, without its extension. */
    Path sound(Phrase phrase, Language language);
}
