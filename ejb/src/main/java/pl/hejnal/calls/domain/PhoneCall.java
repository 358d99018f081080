package pl.hejnal.calls.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * One call from its arrival to its end. Every event sets a fact once and keeps the earliest telling of it; state and
 * outcome follow from the facts, so that an event that is late or told twice does no harm.
 */
@Entity
@Table(name = "phone_call")
public class PhoneCall {

    @Id
    private String linkedid;
    @Column(name = "ticket_id")
    private long ticketId;
    @Column(name = "ticket_year")
    private int ticketYear;
    @Column(name = "joined_from")
    private Long joinedFrom;
    @Column(name = "joined_from_year")
    private Integer joinedFromYear;
    private String dialled;
    private String caller;
    private Language language;
    @Enumerated(EnumType.STRING)
    private CallState state;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Column(name = "arrived_at")
    private Instant arrivedAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "callback_asked_at")
    private Instant callbackAskedAt;
    private String queue;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "place_at")
    private Instant placeAt;
    @Column(name = "callback_at")
    private Instant callbackAt;
    @Column(name = "callback_id")
    private Long callbackId;
    @Column(name = "ringing_at")
    private Instant ringingAt;
    @Column(name = "ringing_login")
    private String ringingLogin;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "turned_away_at")
    private Instant turnedAwayAt;
    @Column(name = "turned_away")
    @Enumerated(EnumType.STRING)
    private TurnedAway turnedAway;
    @Column(name = "message_at")
    private Instant messageAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "hangup_cause")
    private Integer hangupCause;
    @Column(name = "survey_mark")
    private Short surveyMark;
    @Column(name = "journal_at")
    private Instant journalAt;
    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("since, id")
    private List<CallPart> parts = new ArrayList<>();
    @Version
    private long version;

    protected PhoneCall() {
    }

    public PhoneCall(LinkedId id, TicketNumber ticket, String dialled, CallerNumber caller, Language language, Instant at) {
        linkedid = id.value();
        ticketId = ticket.sequence();
        ticketYear = ticket.year();
        this.dialled = dialled;
        this.caller = caller.e164();
        this.language = language;
        arrivedAt = at;
        state = CallState.IN_MENU;
        outcome = Outcome.IN_PROGRESS;
    }

    /** A call that we make, of the same ticket: whoever asked for it keeps the place that they had. */
    public static PhoneCall callingBack(Callback callback, LinkedId id, String office, Instant at) {
        PhoneCall call = new PhoneCall(id, callback.ticket(), office, callback.number(), callback.language(), at);
        call.callbackId = callback.id();
        call.placeAt = callback.placeAt();
        return call;
    }

    /** The caller asked to be called back when their turn comes. */
    public void callBack(Instant at) {
        callbackAt = callbackAt == null ? at : callbackAt;
        courseOfCall().endWaiting(at);
        move(CallEvent.GAVE_UP);
    }

    /** The caller chose the language of the menu, and so of the talk. */
    public void speak(Language chosen) {
        language = chosen;
    }

    /** The call is about the same thing as this ticket. */
    public void joinTicket(TicketNumber into) {
        if (joinedFrom == null) {
            joinedFrom = ticketId;
            joinedFromYear = ticketYear;
        }
        ticketId = into.sequence();
        ticketYear = into.year();
    }

    /** It was not: back to the ticket that it came with. */
    public void separate() {
        ticketId = joinedFrom;
        ticketYear = joinedFromYear;
        joinedFrom = null;
        joinedFromYear = null;
    }

    public boolean isJoined() {
        return joinedFrom != null;
    }

    /** The menu gave the caller what they came for. */
    public void settle(Instant at) {
        settledAt = settledAt == null ? at : settledAt;
        conclude();
    }

    /** The caller wanted a person, and was told that none is there. */
    public void turnAway(TurnedAway why, Instant at) {
        if (turnedAwayAt == null) {
            turnedAwayAt = at;
            turnedAway = why;
        }
        conclude();
    }

    /** The caller goes to speak a message; whether anything of it was kept, the PBX's journal tells. */
    public void leaveMessage(Instant at) {
        messageAt = messageAt == null ? at : messageAt;
        conclude();
    }

    /** The caller wants to be rung back about their case, of which the menu could not tell enough. */
    public void askForCallback(Instant at) {
        callbackAskedAt = callbackAskedAt == null ? at : callbackAskedAt;
        conclude();
    }

    /** Again after a time in the menu, or by a transfer, as often as it happens; the first time is when it was offered. */
    public void queue(String name, Instant at) {
        // Who went back to the menu may come to another queue; how long they have waited counts from the first.
        queue = name;
        queuedAt = queuedAt == null ? at : queuedAt;
        placeAt = placeAt == null ? queuedAt : placeAt;
        courseOfCall().wait(name, at);
        move(CallEvent.QUEUED);
    }

    public void ring(String login, Instant at) {
        if (state != CallState.TALKING && state != CallState.ENDED) {
            ringingLogin = login;
            ringingAt = at;
        }
        courseOfCall().ring(login, at);
        move(CallEvent.RANG);
    }

    public void stopRinging(String login, Instant at) {
        courseOfCall().stopRinging(login, at);
        if (login.equals(ringingLogin)) {
            move(CallEvent.NOT_ANSWERED);
        }
    }

    /** The first who answers has answered the call, in whatever order it is told; whoever does so later talks all the same. */
    public void answer(String login, Instant at) {
        if (answeredAt == null || at.isBefore(answeredAt)) {
            answeredAt = at;
            answeredBy = login;
        }
        if (state != CallState.ENDED) {
            ringingLogin = login;
            ringingAt = at;
        }
        courseOfCall().talk(login, at);
        move(CallEvent.ANSWERED);
    }

    /** The caller left the queue: for the menu, or for good. */
    public void giveUp(Instant at) {
        courseOfCall().endWaiting(at);
        move(CallEvent.GAVE_UP);
    }

    /** @param talk how long caller and clerk talked, without the waiting; whole seconds */
    public void endTalk(String login, Duration talk, Instant at) {
        courseOfCall().endTalk(login, talk, at);
        endTalking();
    }

    public void hold(String login, Instant at) {
        courseOfCall().hold(login, at);
    }

    public void resume(String login, Instant at) {
        courseOfCall().resume(login, at);
    }

    /** The clerk sent the caller on and is off the line; whoever is rung next, the PBX will tell. */
    public void transfer(String by, String toward, Instant at) {
        courseOfCall().transfer(by, toward, at);
        endTalking();
    }

    /** The clerk asked a colleague first, who has the caller from now on. */
    public void passOn(String by, String login, Instant at) {
        courseOfCall().transfer(by, login, at);
        answer(login, at);
    }

    private void endTalking() {
        if (!courseOfCall().isTalking()) {
            move(CallEvent.TALK_ENDED);
        }
    }

    /** The caller's answer to the question after the talk, 1 to 5; the first counts. */
    public void rate(int mark) {
        surveyMark = surveyMark == null ? Short.valueOf((short) mark) : surveyMark;
    }

    /** @param cause as Q.850 and Asterisk's hangupcause number it; 16 is a normal end */
    public void hangUp(int cause, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            hangupCause = cause;
            courseOfCall().end(at);
        }
        move(CallEvent.HUNG_UP);
    }

    /** The PBX's journal tells of this call. What it says stands here from now on, whoever said otherwise before. */
    public void correct(CallFacts journal) {
        journalAt = journal.arrivedAt();
        arrivedAt = journal.arrivedAt();
        settledAt = settledAt == null ? journal.settledAt().orElse(null) : settledAt;
        queue = journal.queue().orElse(null);
        queuedAt = journal.queuedAt().orElse(null);
        answeredAt = journal.answeredAt().orElse(null);
        answeredBy = journal.answeredBy().orElse(null);
        messageAt = journal.messageAt().orElse(null);
        endedAt = journal.endedAt().orElse(null);
        hangupCause = journal.hangupCause().orElse(null);
        courseOfCall().replaceBy(journal.course(), endedAt());
        state = CallState.ENDED;
        conclude();
    }

    /** The PBX's journal says the same as is known. */
    public void confirm(CallFacts journal) {
        journalAt = journal.arrivedAt();
    }

    /** When the PBX's journal says this call began; empty until it has told of it. */
    public Optional<Instant> journalAt() {
        return Optional.ofNullable(journalAt);
    }

    public CallFacts facts() {
        return new CallFacts(arrivedAt, Optional.ofNullable(settledAt), Optional.ofNullable(queue), queuedAt(),
                answeredAt(), answeredBy(), course(), Optional.ofNullable(messageAt), endedAt(), hangupCause());
    }

    private void move(CallEvent event) {
        CallLifecycle.next(state, event).ifPresent(next -> state = next);
        conclude();
    }

    private void conclude() {
        if (state == CallState.ENDED) {
            outcome = CallOutcome.of(facts(), turnedAwayAt != null, callbackAt != null, callbackId != null);
            // Who asked in the menu to be rung back about a case has neither what they called for nor given up.
            if (callbackAskedAt != null && outcome.isOfTheMenu()) {
                outcome = Outcome.CALLBACK_ASKED;
            }
        }
    }

    public LinkedId id() {
        return new LinkedId(linkedid);
    }

    public TicketNumber ticket() {
        return new TicketNumber(ticketYear, ticketId);
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

    public Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    /** Since when the caller has had their place in the queue. */
    public Optional<Instant> placeAt() {
        return Optional.ofNullable(placeAt);
    }

    /** The callback that this call was made for, if it was we who called. */
    public Optional<Long> callbackId() {
        return Optional.ofNullable(callbackId);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Why there was no person for a caller who wanted one; empty if nobody told them so. */
    public Optional<TurnedAway> turnedAway() {
        return Optional.ofNullable(turnedAway);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    /** Whose telephone rings or has answered. */
    public Optional<String> clerk() {
        return state == CallState.RINGING || state == CallState.TALKING ? Optional.ofNullable(ringingLogin)
                : Optional.empty();
    }

    public Optional<Instant> ringingAt() {
        return Optional.ofNullable(ringingAt);
    }

    /** Waits, rings, talks, holds and transfers, oldest first. */
    public List<Part> course() {
        return courseOfCall().parts();
    }

    private CallCourse courseOfCall() {
        return new CallCourse(this, parts);
    }

    /** Who talked with the caller last: whose the ticket is. */
    public Optional<String> lastTalker() {
        return courseOfCall().lastTalker().or(this::answeredBy);
    }

    /** In queues until a clerk's first answer, or to the end for those who were not answered. */
    public Optional<Duration> waited() {
        return courseOfCall().waited(answeredAt());
    }

    /** With clerks, all of them together. */
    public Optional<Duration> talked() {
        return answeredAt().flatMap(at -> courseOfCall().talked());
    }

    public Optional<Integer> surveyMark() {
        return Optional.ofNullable(surveyMark).map(Short::intValue);
    }

    public Optional<Integer> hangupCause() {
        return Optional.ofNullable(hangupCause);
    }
}
