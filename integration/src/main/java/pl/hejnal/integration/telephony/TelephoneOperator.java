package pl.hejnal.integration.telephony;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.Arrived;
import pl.hejnal.calls.AskCallback;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.CallHungUp;
import pl.hejnal.calls.CallLog;
import pl.hejnal.calls.CallPassedOn;
import pl.hejnal.calls.CallPolicyDesk;
import pl.hejnal.calls.CallQueued;
import pl.hejnal.calls.CallTransferred;
import pl.hejnal.calls.ClerkConsulted;
import pl.hejnal.calls.CallbackDesk;
import pl.hejnal.calls.CallbackTurn;
import pl.hejnal.calls.ClerkRang;
import pl.hejnal.calls.Dial;
import pl.hejnal.calls.MenuStep;
import pl.hejnal.calls.SameMatterDesk;
import pl.hejnal.calls.TransferDesk;
import pl.hejnal.calls.domain.CallPolicy;
import pl.hejnal.calls.QueuePlace;
import pl.hejnal.calls.WaitingDesk;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.TurnedAway;
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
import pl.hejnal.identity.Roles;
import pl.hejnal.integration.telephony.PbxEvent.CallerAbandoned;
import pl.hejnal.integration.telephony.PbxEvent.CallerHungUp;
import pl.hejnal.integration.telephony.PbxEvent.CallerPutInQueue;
import pl.hejnal.integration.telephony.PbxEvent.CallerQueued;
import pl.hejnal.integration.telephony.PbxEvent.CallerSentOn;
import pl.hejnal.integration.telephony.PbxEvent.CallsJoined;
import pl.hejnal.integration.telephony.PbxEvent.ClerkAnswered;
import pl.hejnal.integration.telephony.PbxEvent.ClerkDidNotAnswer;
import pl.hejnal.integration.telephony.PbxEvent.ClerkHolds;
import pl.hejnal.integration.telephony.PbxEvent.ClerkResumes;
import pl.hejnal.integration.telephony.PbxEvent.ClerkRings;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRang;
import pl.hejnal.integration.telephony.PbxEvent.ColleagueRings;
import pl.hejnal.integration.telephony.PbxEvent.TalkEnded;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.AskedCase;
import pl.hejnal.menu.MenuDesk;
import pl.hejnal.menu.Phrase;
import pl.hejnal.menu.PromptDesk;
import pl.hejnal.menu.PromptView;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.staffing.ClerkSeat;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.SkillDesk;

/**
 * Stands at the office's counters for the telephone: the threads that hear the PBX have nobody signed in, and the role
 * {@code telephony} belongs to no person. Each method is one visit and one transaction.
 */
@Stateless
@RunAs(Roles.TELEPHONY)
public class TelephoneOperator {

    @Inject
    private CallDesk desk;
    @Inject
    private TransferDesk transfers;
    @Inject
    private SameMatterDesk sameMatter;
    @Inject
    private CallLog log;
    @Inject
    private WaitingDesk waiting;
    @Inject
    private CallbackDesk callbacks;
    @Inject
    private SkillDesk skills;
    @Inject
    private PresenceDesk presences;
    @Inject
    private CaseDesk cases;
    @Inject
    private PromptDesk prompts;
    @Inject
    private MenuDesk menu;
    @Inject
    private DirectoryDesk directory;
    @Inject
    private HoursDesk hours;
    @Inject
    private CallPolicyDesk policies;

    @PermitAll
    public void report(PbxEvent event) {
        switch (event) {
            case CallerQueued e -> desk.queued(new CallQueued(e.call(), e.queue(), e.dialled(), e.caller(), e.at()));
            case ClerkRings e -> desk.ringing(new ClerkRang(e.call(), e.login(), e.at()));
            case ClerkDidNotAnswer e -> desk.notAnswered(e.call(), e.login(), e.at());
            case ClerkAnswered e -> desk.answered(e.call(), e.login(), e.at());
            case CallerAbandoned e -> desk.gaveUp(e.call(), e.at());
            case TalkEnded e -> desk.talkEnded(new pl.hejnal.calls.TalkEnded(e.call(), e.login(), e.talk(), e.at()));
            case ClerkHolds e -> transfers.held(e.call(), e.login(), e.at());
            case ClerkResumes e -> transfers.resumed(e.call(), e.login(), e.at());
            case ColleagueRings e -> transfers.consulted(new ClerkConsulted(e.by(), e.login(), e.at()));
            case ColleagueRang e -> transfers.consultationRang(e.by(), e.login(), e.answered());
            case CallerSentOn e -> transfers.transferred(new CallTransferred(e.call(), e.by(), e.toward(), e.at()));
            case CallerPutInQueue e -> transfers.requeued(new CallTransferred(e.call(), e.by(), e.queue(), e.at()));
            case CallsJoined e -> transfers.passedOn(new CallPassedOn(e.by(), e.call(), clerk(e.otherClerk()), e.other(),
                    clerk(e.oneClerk()), e.at()));
            case CallerHungUp e -> desk.hungUp(new CallHungUp(e.call(), e.cause(), e.at()));
        }
    }

    private static Optional<String> clerk(String login) {
        return Optional.of(login).filter(name -> !name.isEmpty());
    }

    @PermitAll
    public Arrived arrived(CallArrived call) {
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
    public boolean ringBackAsked(LinkedId call, AskedCase about, Instant at) {
        return desk.ringBackAsked(call, about.department(), about.sign(), at);
    }

    /** The menu as it is published now; a call keeps the one that it began with. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MenuPlan menu() {
        return menu.published();
    }

    @PermitAll
    public Optional<CardView> card(ProcedureSymbol procedure, Language language) {
        return directory.card(procedure, language);
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
    public void callBack(AskCallback wish) {
        callbacks.ask(wish);
    }

    @PermitAll
    public void leftQueue(LinkedId call, Instant at) {
        desk.gaveUp(call, at);
    }

    @PermitAll
    public List<CallbackTurn> callbackTurns() {
        return callbacks.turns();
    }

    @PermitAll
    public Optional<Dial> dial(long callback) {
        return callbacks.dial(callback);
    }

    @PermitAll
    public void settled(LinkedId call, Instant at) {
        desk.menuSettled(call, at);
    }

    @PermitAll
    public boolean isSomethingOpen(LinkedId call) {
        return sameMatter.isSomethingOpen(call);
    }

    @PermitAll
    public void callerSaysSame(LinkedId call) {
        sameMatter.callerSaysSame(call);
    }

    @PermitAll
    public List<LinkedId> unfinished(Instant arrivedBefore) {
        return log.unfinished(arrivedBefore);
    }

    @PermitAll
    public List<ClerkSeat> seats() {
        return skills.seats();
    }

    @PermitAll
    public ClerkSeat seat(String login) {
        return skills.seat(login);
    }

    @PermitAll
    public Optional<HoursView> hours(OpeningPlace place, Language language) {
        return hours.view(place, language);
    }

    /** Whether clerks answer at all at this moment. */
    @PermitAll
    public OpenState line() {
        return hours.now(OpeningPlace.LINE);
    }

    @PermitAll
    public boolean isAnybodyPresent() {
        return presences.isAnybodyPresent();
    }

    @PermitAll
    public void turnedAway(LinkedId call, TurnedAway why, Instant at) {
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
    public CallPolicy policy(CallPolicy.Name name) {
        return policies.policy(name);
    }

    /** Outside of any transaction: the department may take its time. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CaseAnswer ask(CaseQuestion question) {
        return cases.ask(question);
    }

    @PermitAll
    public String sentence(Phrase phrase, Language language) {
        return prompts.text(phrase, language);
    }

    /** The language of the phrase's words, which may lack in the caller's. */
    @PermitAll
    public Language spokenIn(Phrase phrase, Language language) {
        return prompts.spokenIn(phrase, language);
    }

    /** The keys of the sentences that are always the same, so that they can be rendered before anybody calls. */
    @PermitAll
    public List<String> fixedSentences(Language language) {
        return prompts.all().stream().filter(prompt -> prompt.language().equals(language))
                .filter(prompt -> !prompt.text().replace("{office}", "").contains("{"))
                .map(PromptView::key).toList();
    }

    /** What the published menu itself says in this language. */
    @PermitAll
    public List<Phrase> planSentences(Language language) {
        return menu.sentences(language);
    }
}
