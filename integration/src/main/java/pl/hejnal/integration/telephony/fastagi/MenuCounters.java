package pl.hejnal.integration.telephony.fastagi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.ArrivalRecorded;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerLeftQueue;
import pl.hejnal.calls.SameMatterDesk;
import pl.hejnal.calls.callback.AskCallback;
import pl.hejnal.calls.callback.CallbackAnswer;
import pl.hejnal.calls.callback.CallbackDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.steps.RecordedStep;
import pl.hejnal.calls.policy.CallPolicyDesk;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.calls.telephony.TelephonyStatus;
import pl.hejnal.calls.waiting.QueuePlace;
import pl.hejnal.calls.waiting.WaitingDesk;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.CaseDesk;
import pl.hejnal.cases.CaseQuestion;
import pl.hejnal.directory.CardView;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.hours.HoursDesk;
import pl.hejnal.hours.HoursView;
import pl.hejnal.hours.OpenState;
import pl.hejnal.hours.domain.OpeningPlace;
import pl.hejnal.integration.principal.TelephonyPrincipal;
import pl.hejnal.integration.speech.Speech;
import pl.hejnal.integration.telephony.fastagi.script.MenuOffice;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.AskedCase;
import pl.hejnal.menu.Input;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.speech.Phrase;
import pl.hejnal.speech.PromptDesk;
import pl.hejnal.speech.PromptView;
import pl.hejnal.staffing.PresenceDesk;

/**
 * The office as it is: every counter that a conversation needs, asked at once and in the telephony's role, and its voice.
 * Each method is one visit: what it changed is committed when it returns.
 */
@ApplicationScoped
class MenuCounters implements MenuOffice {

    private static final int CAUSE_UNKNOWN = 0;

    @Inject
    private TelephonyPrincipal telephony;

    @Inject
    private CallDesk calls;

    @Inject
    private SameMatterDesk sameMatter;

    @Inject
    private WaitingDesk waiting;

    @Inject
    private CallbackDesk callbacks;

    @Inject
    private CallPolicyDesk policies;

    @Inject
    private CaseDesk cases;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private HoursDesk hours;

    @Inject
    private PresenceDesk presences;

    @Inject
    private MenuDesk menu;

    @Inject
    private PromptDesk prompts;

    @Inject
    private TelephonyStatus status;

    @Inject
    private Speech speech;

    @Override
    public ArrivalRecorded arrived(CallArrived call) {
        return telephony.call(() -> calls.arrived(call));
    }

    @Override
    public void step(LinkedId call, RecordedStep step) {
        telephony.run(() -> calls.step(call, step));
    }

    @Override
    public MenuPlan menu() {
        return telephony.callWithoutTransaction(menu::published);
    }

    @Override
    public Optional<CardView> card(ProcedureSymbol procedure, Language language) {
        return telephony.call(() -> directory.card(procedure, language));
    }

    @Override
    public void speaks(LinkedId call, Language language) {
        telephony.run(() -> calls.speaks(call, language));
    }

    @Override
    public QueuePlace place(LinkedId call, String queue, Instant since) {
        return telephony.call(() -> waiting.place(call, queue, since));
    }

    @Override
    public boolean mayDial(CallerNumber number) {
        return telephony.call(() -> callbacks.mayDial(number));
    }

    @Override
    public boolean mayNameAnotherNumber() {
        return telephony.call(callbacks::mayNameAnotherNumber);
    }

    @Override
    public CallbackAnswer callBack(AskCallback wish) {
        return telephony.call(() -> callbacks.ask(wish));
    }

    @Override
    public void leftQueue(LinkedId call, Instant at) {
        telephony.run(() -> calls.report(new CallerLeftQueue(call, at)));
    }

    @Override
    public void settled(LinkedId call, Instant at) {
        telephony.run(() -> calls.menuSettled(call, at));
    }

    @Override
    public boolean asksForPerson(LinkedId call, Instant at) {
        return telephony.call(() -> {
            calls.askedForPerson(call, at);
            return sameMatter.isSomethingOpen(call);
        });
    }

    @Override
    public void callerSaysSame(LinkedId call) {
        telephony.run(() -> sameMatter.callerSaysSame(call));
    }

    @Override
    public boolean returnCallRequested(LinkedId call, AskedCase about, Instant at) {
        return telephony.call(() -> calls.returnCallRequested(call, about.department(), about.sign(), at));
    }

    /** While AMI is heard its Hangup comes in a moment and knows the cause; only without it the end is told from here. */
    @Override
    public void hungUp(LinkedId call, Instant at) {
        if (!status.current().connected()) {
            telephony.run(() -> calls.report(new CallerHungUp(call, CAUSE_UNKNOWN, at)));
        }
    }

    /** The department may take its time. */
    @Override
    public CaseAnswer ask(CaseQuestion question) {
        return telephony.callWithoutTransaction(() -> cases.ask(question));
    }

    @Override
    public Optional<HoursView> hours(OpeningPlace place, Language language) {
        return telephony.call(() -> hours.view(place, language));
    }

    @Override
    public Input.PersonSought seekPerson() {
        return telephony.call(() -> {
            OpenState line = hours.now(OpeningPlace.LINE);
            if (!line.open()) {
                return new Input.PersonSought(Optional.of(QueueExitReason.CLOSED), line);
            }
            return new Input.PersonSought(
                    presences.isAnybodyPresent() ? Optional.empty() : Optional.of(QueueExitReason.NOBODY), line);
        });
    }

    @Override
    public void turnedAway(LinkedId call, QueueExitReason why, Instant at) {
        telephony.run(() -> calls.turnedAway(call, why, at));
    }

    @Override
    public void leavesMessage(LinkedId call, Instant at) {
        telephony.run(() -> calls.leavesMessage(call, at));
    }

    @Override
    public void rated(LinkedId call, int mark) {
        telephony.run(() -> calls.rated(call, mark));
    }

    @Override
    public CallPolicy policy(CallPolicy.Name name) {
        return telephony.call(() -> policies.policy(name));
    }

    @Override
    public Path sound(Phrase phrase, Language language) {
        Sentence sentence =
                telephony.call(() -> new Sentence(prompts.text(phrase, language), prompts.spokenIn(phrase, language)));
        return speech.fileFor(phrase.key(), sentence.words(), phrase.isFixed(), sentence.language());
    }

    /** @param language of the words, which may lack in the caller's */
    private record Sentence(String words, Language language) {}

    /** The sentences that are always the same, so that they can be rendered before anybody calls. */
    List<Phrase> fixedSentences(Language language) {
        return telephony.call(prompts::all).stream()
                .filter(prompt -> prompt.language().equals(language))
                .filter(prompt -> !prompt.text().replace("{office}", "").contains("{"))
                .map(PromptView::key)
                .map(Phrase::of)
                .toList();
    }

    /** What the published menu itself says in this language. */
    List<Phrase> planSentences(Language language) {
        return telephony.call(() -> menu.sentences(language));
    }
}
