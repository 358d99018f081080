package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.CallbackFacts;
import pl.hejnal.calls.domain.facts.ClerkFacts;
import pl.hejnal.calls.domain.facts.EndFacts;
import pl.hejnal.calls.domain.facts.MenuFacts;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.QueueFacts;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/** What is known of a call, by subject; only {@link PhoneCall} changes it. Public for the proxies that JPA makes of calls. */
@MappedSuperclass
public abstract class CallRecord {

    @Id
    private String linkedid;

    @Embedded
    CalledTicket ticket;

    private String dialled;
    private String caller;
    Language language;

    @Enumerated(EnumType.STRING)
    CallState state;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Embedded
    MenuFacts menu;

    @Embedded
    CallbackFacts callbacks;

    @Embedded
    QueueFacts waiting;

    @Embedded
    ClerkFacts clerks;

    @Embedded
    EndFacts end;

    @Column(name = "survey_mark")
    Short surveyMark;

    @Column(name = "journal_at")
    Instant journalAt;

    @Transient
    private boolean beingCounted;

    protected CallRecord() {}

    CallRecord(LinkedId id, TicketNumber ticket, String dialled, CallerNumber caller, Language language, Instant at) {
        linkedid = id.value();
        this.ticket = new CalledTicket(ticket);
        this.dialled = dialled;
        this.caller = caller.e164();
        this.language = language;
        arrivedAt = at;
        state = CallState.IN_MENU;
        outcome = Outcome.IN_PROGRESS;
        fillIn();
    }

    /** JPA loads a subject of which nothing is known as null. */
    @PostLoad
    void fillIn() {
        menu = menu == null ? new MenuFacts() : menu;
        callbacks = callbacks == null ? new CallbackFacts() : callbacks;
        waiting = waiting == null ? new QueueFacts() : waiting;
        clerks = clerks == null ? new ClerkFacts() : clerks;
        end = end == null ? new EndFacts() : end;
    }

    public LinkedId id() {
        return new LinkedId(linkedid);
    }

    public TicketNumber ticket() {
        return ticket.number();
    }

    public boolean isJoined() {
        return ticket.isJoined();
    }

    public String dialled() {
        return dialled;
    }

    public CallerNumber caller() {
        return new CallerNumber(caller);
    }

    public Language language() {
        return language;
    }

    public CallState state() {
        return state;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Instant arrivedAt() {
        return arrivedAt;
    }

    /** Why there was no person for a caller who wanted one; empty if nobody told them so. */
    public Optional<QueueExitReason> turnedAway() {
        return menu.turnedAway();
    }

    /** The callback that this call was made for, if it was we who called. */
    public Optional<Long> callbackId() {
        return callbacks.callbackId();
    }

    /** Whether it is we who called, also where the callback itself is not known any more. */
    public boolean isOurs() {
        return callbackId().isPresent() || id().isOfACallback();
    }

    /** Whether the caller was in the menu; where the PBX alone brought them to a queue, they were not. */
    public boolean enteredMenu() {
        return !isOurs()
                && (queuedAt().isEmpty()
                        || askedAt().isPresent()
                        || !choices().isEmpty()
                        || !menu.places().isEmpty());
    }

    /** When the caller asked for a person last; empty for one who did not, and for a call of before this was noted. */
    public Optional<Instant> askedAt() {
        return waiting.askedAt();
    }

    public Optional<Instant> queuedAt() {
        return waiting.queuedAt();
    }

    /** Since when the caller has had their place in the queue. */
    public Optional<Instant> placeAt() {
        return waiting.placeAt();
    }

    public Optional<Instant> answeredAt() {
        return clerks.answeredAt();
    }

    public Optional<Login> answeredBy() {
        return clerks.answeredBy();
    }

    /** Whose telephone rings or has answered. */
    public Optional<Login> clerk() {
        return state == CallState.RINGING || state == CallState.TALKING ? clerks.latest() : Optional.empty();
    }

    public Optional<Instant> endedAt() {
        return end.endedAt();
    }

    public Optional<Integer> hangupCause() {
        return end.hangupCause();
    }

    public Optional<Integer> surveyMark() {
        return Optional.ofNullable(surveyMark).map(Short::intValue);
    }

    /** When the PBX's journal says this call began; empty until it has told of it. */
    public Optional<Instant> journalAt() {
        return Optional.ofNullable(journalAt);
    }

    /** The way of the caller through the menu; told once, when the call ends. */
    public void wentThrough(MenuWay way) {
        menu.chose(way.choices());
        menu.heard(way.toldOf(), way.answers());
        if (wasInMenu(way) && !isOurs()) {
            menu.walked(way.places());
        }
    }

    /** To be told when a queue is known of which nobody had heard before. */
    void reconsiderMenu() {
        if (!wasInMenu(new MenuWay(choices(), caseAnswers(), menu.places()))) {
            menu.forgetPlaces();
        }
    }

    /** Who came to a queue without the menu knowing of it was not in it, but with the PBX alone. */
    private boolean wasInMenu(MenuWay way) {
        return !way.isUnknown() || queuedAt().isEmpty() || askedAt().isPresent();
    }

    /** What happened to the caller at which place of the menu, as {@link MenuWay} writes it. */
    public List<String> menuPlaces() {
        return MenuWay.places(menu.places(), outcome);
    }

    /** What the caller chose in the menu, in the order of their choices; each once. */
    public List<String> choices() {
        return menu.choices();
    }

    /** What departments said of cases that the caller asked for, as {@link pl.hejnal.calls.domain.steps.AnswerKind} writes it. */
    public List<String> caseAnswers() {
        return menu.caseAnswers();
    }

    /** The departments of whose cases the menu told the caller, each once. */
    public List<String> toldOf() {
        return menu.toldOf();
    }

    /** While this runs whoever began it counts the call, whatever else happens to it. */
    public void counting(Runnable verb) {
        boolean already = beingCounted;
        beingCounted = true;
        verb.run();
        beingCounted = already;
    }

    public boolean isBeingCounted() {
        return beingCounted;
    }
}
