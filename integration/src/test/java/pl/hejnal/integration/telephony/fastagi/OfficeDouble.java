package pl.hejnal.integration.telephony.fastagi;

import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.domain.CardText;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.integration.telephony.fastagi.script.MenuOffice;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.AskedCase;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.store.PlanDocument;
import pl.hejnal.speech.Phrase;
import pl.hejnal.tickets.domain.TicketNumber;

/** Keeps in order what a conversation told the office. A sentence's sound is named by its key. */
final class OfficeDouble implements MenuOffice {

    /** English, the state of a case, and a card. */
    private static final MenuPlan PLAN = PlanDocument.read("""
            {"start": "main", "queue": "office", "nodes": {
              "main": {"kind": "choice", "options": [
                {"key": "9", "id": "language.en", "to": "main", "language": "en", "say": {"en": "English"}, "name": {}},
                {"key": "1", "id": "case", "to": "case", "say": {"pl": "Sprawa"}, "name": {}},
                {"key": "2", "id": "matters.id", "to": "card", "say": {"pl": "Dowód", "en": "Card"}, "name": {}}]},
              "case": {"kind": "case"},
              "card": {"kind": "card", "procedure": "SA-10"}}}""");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private CaseAnswer answer = new CaseAnswer.NotRecognised();
    private Optional<QueueExitReason> away = Optional.empty();
    private final Set<CallPolicy.Name> on = EnumSet.noneOf(CallPolicy.Name.class);
    private boolean closed;
    private boolean somethingOpen;
    private boolean refusing;
    private int ahead = 2;
    private CountDownLatch before = new CountDownLatch(0);
    private CountDownLatch beforeSpeaking = new CountDownLatch(0);

    OfficeDouble answering(CaseAnswer answer) {
        this.answer = answer;
        return this;
    }

    /** A database that takes its time. */
    OfficeDouble writingNothingBefore(CountDownLatch latch) {
        before = latch;
        return this;
    }

    /** Sentences that were never spoken before. */
    OfficeDouble speakingNothingBefore(CountDownLatch latch) {
        beforeSpeaking = latch;
        return this;
    }

    void refusingWishes() {
        refusing = true;
    }

    OfficeDouble withAhead(int people) {
        ahead = people;
        return this;
    }

    OfficeDouble closed() {
        closed = true;
        return this;
    }

    OfficeDouble withNobody(QueueExitReason why) {
        away = Optional.of(why);
        return this;
    }

    OfficeDouble with(CallPolicy.Name policy) {
        on.add(policy);
        return this;
    }

    private CallbackAnswer whatBecomes = CallbackAnswer.KEPT;

    List<String> told() {
        return told;
    }

    @Override
    public ArrivalRecorded arrived(CallArrived call) {
        if (closed) {
            throw new IllegalStateException("the database is away");
        }
        told.add("arrived " + call.id() + " from " + call.caller() + " to " + call.dialled());
        return new ArrivalRecorded(call.id(), new TicketNumber(2026, 1), CallerNumber.of(call.caller()));
    }

    @Override
    public void step(LinkedId call, RecordedStep step) {
        await(before);
        MenuStep what = step.step();
        told.add(what.kind() + " " + what.detail()
                + what.stage().map(stage -> " " + stage).orElse(""));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    @Override
    public MenuPlan menu() {
        return PLAN;
    }

    @Override
    public Optional<CardView> card(ProcedureSymbol procedure, Language language) {
        told.add("looked up " + procedure.value() + " in " + language);
        return Optional.of(new CardView(
                procedure, new DepartmentSymbol("SA"), "Identity card", new CardText("a photograph", "", "", "")));
    }

    @Override
    public void speaks(LinkedId call, Language language) {
        told.add("speaks " + language);
    }

    @Override
    public QueuePlace place(LinkedId call, String queue, Instant since) {
        told.add("asked for the place in " + queue + " since " + since);
        return new QueuePlace(ahead, Optional.empty(), true);
    }

    @Override
    public boolean mayDial(CallerNumber number) {
        return number.e164().startsWith("+48");
    }

    @Override
    public boolean mayNameAnotherNumber() {
        return false;
    }

    OfficeDouble answering(CallbackAnswer instead) {
        whatBecomes = instead;
        return this;
    }

    @Override
    public CallbackAnswer callBack(AskCallback wish) {
        if (refusing) {
            throw new IllegalStateException("the database is away");
        }
        told.add("call " + wish.number().e164() + " back from " + wish.queue());
        return whatBecomes;
    }

    @Override
    public void leftQueue(LinkedId call, Instant at) {
        told.add("left the queue");
    }

    @Override
    public void settled(LinkedId call, Instant at) {
        told.add("settled");
    }

    OfficeDouble knowingTheNumber() {
        somethingOpen = true;
        return this;
    }

    @Override
    public boolean asksForPerson(LinkedId call, Instant at) {
        told.add("asks for a person");
        return somethingOpen;
    }

    @Override
    public void callerSaysSame(LinkedId call) {
        told.add("the same matter");
    }

    @Override
    public boolean returnCallRequested(LinkedId call, AskedCase about, Instant at) {
        told.add("return call about " + about.sign() + " of " + about.department());
        return true;
    }

    @Override
    public void hungUp(LinkedId call, Instant at) {
        told.add("hung up");
    }

    @Override
    public CaseAnswer ask(CaseQuestion question) {
        told.add("asked with " + question.code() + " and " + question.pin() + " by "
                + question.requester().source());
        return answer;
    }

    @Override
    public Optional<HoursView> hours(OpeningPlace place, Language language) {
        return Optional.empty();
    }

    @Override
    public Input.PersonSought seekPerson() {
        return new Input.PersonSought(away, new OpenState(away.isEmpty(), Optional.empty(), Optional.empty()));
    }

    @Override
    public void turnedAway(LinkedId call, QueueExitReason why, Instant at) {
        told.add("turned away " + why);
    }

    @Override
    public void leavesMessage(LinkedId call, Instant at) {
        told.add("leaves a message");
    }

    @Override
    public void rated(LinkedId call, int mark) {
        told.add("rated " + mark);
    }

    @Override
    public CallPolicy policy(CallPolicy.Name name) {
        return new CallPolicy(name, on.contains(name), "ustawa o czymś");
    }

    @Override
    public Path sound(Phrase phrase, Language language) {
        await(beforeSpeaking);
        return Path.of("/" + phrase.key());
    }
}
