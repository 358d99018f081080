package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
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
    private String queue;
    @Column(name = "queued_at")
    private Instant queuedAt;
    @Column(name = "ringing_at")
    private Instant ringingAt;
    @Column(name = "ringing_login")
    private String ringingLogin;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "talk_ended_at")
    private Instant talkEndedAt;
    @Column(name = "talk_ms")
    private Long talkMillis;
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
    @Column(name = "journal_at")
    private Instant journalAt;
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

    /** The caller chose the language of the menu, and so of the talk. */
    public void speak(Language chosen) {
        language = chosen;
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

    public void queue(String name, Instant at) {
        if (queuedAt == null) {
            queue = name;
            queuedAt = at;
        }
        move(CallEvent.QUEUED);
    }

    public void ring(String login, Instant at) {
        if (state != CallState.TALKING && state != CallState.ENDED) {
            ringingLogin = login;
            ringingAt = at;
        }
        move(CallEvent.RANG);
    }

    public void stopRinging(String login) {
        if (login.equals(ringingLogin)) {
            move(CallEvent.NOT_ANSWERED);
        }
    }

    public void answer(String login, Instant at) {
        if (answeredAt == null) {
            answeredAt = at;
            answeredBy = login;
            ringingLogin = login;
        }
        move(CallEvent.ANSWERED);
    }

    public void giveUp() {
        move(CallEvent.GAVE_UP);
    }

    /** @param talk how long caller and clerk talked, without the waiting */
    public void endTalk(Duration talk, Instant at) {
        if (talkEndedAt == null) {
            talkEndedAt = at;
            talkMillis = talk.toMillis();
        }
        move(CallEvent.TALK_ENDED);
    }

    /** @param cause as Q.850 and Asterisk's hangupcause number it; 16 is a normal end */
    public void hangUp(int cause, Instant at) {
        if (endedAt == null) {
            endedAt = at;
            hangupCause = cause;
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
        talkMillis = journal.talk().map(Duration::toMillis).orElse(null);
        messageAt = journal.messageAt().orElse(null);
        endedAt = journal.endedAt().orElse(null);
        hangupCause = journal.hangupCause().orElse(null);
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
                answeredAt(), answeredBy(), Optional.ofNullable(talkMillis).map(Duration::ofMillis),
                Optional.ofNullable(messageAt), endedAt(), hangupCause());
    }

    private void move(CallEvent event) {
        CallLifecycle.next(state, event).ifPresent(next -> state = next);
        conclude();
    }

    private void conclude() {
        if (state != CallState.ENDED) {
            return;
        }
        if (answeredAt != null) {
            outcome = Outcome.ANSWERED;
        } else if (messageAt != null) {
            outcome = Outcome.MESSAGE_LEFT;
        } else if (queuedAt != null) {
            outcome = Outcome.ABANDONED_WAITING;
        } else {
            outcome = inTheMenu();
        }
    }

    private Outcome inTheMenu() {
        if (turnedAwayAt != null) {
            return Outcome.OUT_OF_HOURS;
        }
        if (settledAt != null) {
            return Outcome.SETTLED_IN_MENU;
        }
        return LineFailure.is(hangupCause) ? Outcome.FAILED : Outcome.ABANDONED_EARLY;
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

    /** From the queue's first tone to a clerk's answer, or to the end for those who were not answered. */
    public Optional<Duration> waited() {
        Instant until = answeredAt != null ? answeredAt : endedAt;
        return queuedAt == null || until == null ? Optional.empty() : Optional.of(positive(queuedAt, until));
    }

    public Optional<Duration> talked() {
        if (answeredAt == null) {
            return Optional.empty();
        }
        if (talkMillis != null) {
            return Optional.of(Duration.ofMillis(talkMillis));
        }
        return endedAt().map(end -> positive(answeredAt, end));
    }

    public Optional<Integer> hangupCause() {
        return Optional.ofNullable(hangupCause);
    }

    /** The PBX's clock and ours may differ by a hair; nobody waited less than nothing. */
    private static Duration positive(Instant from, Instant until) {
        return until.isBefore(from) ? Duration.ZERO : Duration.between(from, until);
    }
}
