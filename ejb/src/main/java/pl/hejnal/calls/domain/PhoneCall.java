package pl.hejnal.calls.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.CallbackFacts;
import pl.hejnal.calls.domain.facts.MenuNotes;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.calls.domain.facts.QueueFacts;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * One call from its arrival to its end. Every event sets a fact once and keeps the earliest telling of it; state and
 * outcome follow from the facts, so that an event that is late or told twice does no harm.
 */
@Entity
@Table(name = "phone_call")
@DynamicUpdate
public class PhoneCall extends CallRecord {

    @OneToMany(mappedBy = "call", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("since, id")
    private List<CallSegment> parts = new ArrayList<>();

    @Version
    private long version;

    protected PhoneCall() {}

    public PhoneCall(
            LinkedId id, TicketNumber ticket, String dialled, CallerNumber caller, Language language, Instant at) {
        super(id, ticket, dialled, caller, language, at);
    }

    /** It is we who call, for this callback: whoever asked for it keeps the place that they had in that queue. */
    public PhoneCall forCallback(long callback, String queue, Instant placeAt) {
        callbacks = new CallbackFacts(callback);
        waiting = new QueueFacts(queue, placeAt);
        return this;
    }

    /** The caller asked to be called back when their turn comes. */
    public void callBack(Instant at) {
        callbacks.askForCallback(at);
        recorded().endWaiting(at);
        move(CallEvent.GAVE_UP);
    }

    /** The caller chose the language of the menu, and so of the talk. */
    public void speak(Language chosen) {
        language = chosen;
    }

    /** The call is about the same thing as this ticket. */
    public void joinTicket(TicketNumber into) {
        ticket.join(into);
    }

    /** It was not: back to the ticket that it came with. */
    public void separate() {
        ticket.separate();
    }

    /** The menu gave the caller what they came for. */
    public void settle(Instant at) {
        menu.settle(at);
        conclude();
    }

    /** The caller wanted a person, and was told that none is there. */
    public void turnAway(QueueExitReason why, Instant at) {
        menu.turnAway(why, at);
        conclude();
    }

    /** The caller goes to speak a message; whether anything of it was kept, the PBX's journal tells. */
    public void leaveMessage(Instant at) {
        menu.leaveMessage(at);
        giveUp(at);
    }

    /** The caller wants a return call about their case, of which the menu could not tell enough. */
    public void requestReturnCall(Instant at) {
        callbacks.requestReturnCall(at);
        conclude();
    }

    /** The caller wants a person: from here on they wait, whatever they are asked and told before they are in a queue. */
    public void askForPerson(Instant at) {
        waiting.ask(at);
    }

    /** Again after a time in the menu, or by a transfer, as often as it happens; the first time is when it was offered. */
    public void queue(String name, Instant at) {
        waiting.enter(name, at);
        recorded().wait(name, recorded().beginOfWait(name, waiting.askedAt(), at));
        move(CallEvent.QUEUED);
        reconsiderMenu();
    }

    public void ring(Login login, Instant at) {
        if (state != CallState.TALKING && state != CallState.ENDED) {
            clerks.turnTo(login, at);
        }
        recorded().ring(login, at);
        move(CallEvent.RANG);
    }

    public void stopRinging(Login login, Instant at) {
        recorded().stopRinging(login, at);
        if (clerks.latest().filter(login::equals).isPresent()) {
            move(CallEvent.NOT_ANSWERED);
        }
    }

    /** The first who answers has answered the call, in whatever order it is told; whoever does so later talks all the same. */
    public void answer(Login login, Instant at) {
        clerks.answer(login, at);
        if (state != CallState.ENDED) {
            clerks.turnTo(login, at);
        }
        recorded().talk(login, at);
        move(CallEvent.ANSWERED);
    }

    /** The caller left the queue: for the menu, or for good. */
    public void giveUp(Instant at) {
        recorded().endWaiting(at);
        move(CallEvent.GAVE_UP);
    }

    /**
     * The PBX took the caller out of the queue without an answer: they hung up, which it tells next, or they hear their
     * place and come back to it. Until then they wait; the telephone that rang for them rings no more.
     */
    public void setAside(Instant at) {
        if (state == CallState.RINGING) {
            clerks.latest().ifPresent(login -> stopRinging(login, at));
        }
    }

    /** @param talk how long caller and clerk talked, without the waiting; whole seconds */
    public void endTalk(Login login, Duration talk, Instant at) {
        recorded().endTalk(login, talk, at);
        endTalking();
    }

    public void hold(Login login, Instant at) {
        recorded().hold(login, at);
    }

    public void resume(Login login, Instant at) {
        recorded().resume(login, at);
    }

    /** The clerk sent the caller on and is off the line; whoever is rung next, the PBX will tell. */
    public void transfer(Login by, String toward, Instant at) {
        recorded().transfer(by, toward, at);
        endTalking();
    }

    /** The clerk asked a colleague first, who has the caller from now on. */
    public void passOn(Login by, Login login, Instant at) {
        recorded().transfer(by, login.value(), at);
        answer(login, at);
    }

    private void endTalking() {
        if (!recorded().isTalking()) {
            move(CallEvent.TALK_ENDED);
        }
    }

    /** The caller's answer to the question after the talk, 1 to 5; the first counts. */
    public void rate(int mark) {
        surveyMark = surveyMark == null ? Short.valueOf((short) mark) : surveyMark;
    }

    /** @param cause as Q.850 and Asterisk's hangupcause number it; 16 is a normal end */
    public void hangUp(int cause, Instant at) {
        if (end.endedAt().isEmpty()) {
            end.hangUp(cause, at);
            if (hasSegments()) {
                recorded().end(at);
            }
        }
        move(CallEvent.HUNG_UP);
    }

    /** The PBX's journal tells of this call. What it says stands here from now on, whoever said otherwise before. */
    public void correct(CallFacts journal) {
        journalAt = journal.arrivedAt();
        arrivedAt = journal.arrivedAt();
        menu.correct(journal);
        callbacks.correct(journal.notes());
        waiting.correct(journal, isOurs());
        clerks.correct(journal);
        end.correct(journal);
        recorded().replaceBy(journal.segments(), end.endedAt());
        reconsiderMenu();
        state = CallState.ENDED;
        conclude();
    }

    public CallFacts facts() {
        return new CallFacts(
                arrivedAt,
                menu.settledAt(),
                waiting.queue(),
                waiting.queuedAt(),
                clerks.answeredAt(),
                clerks.answeredBy(),
                segments(),
                menu.messageAt(),
                end.endedAt(),
                end.hangupCause(),
                new MenuNotes(
                        menu.turnedAway(),
                        menu.turnedAwayAt(),
                        callbacks.callbackAt(),
                        callbacks.returnCallRequestedAt()));
    }

    private void move(CallEvent event) {
        CallLifecycle.next(state, event).ifPresent(next -> state = next);
        conclude();
    }

    private void conclude() {
        if (state == CallState.ENDED) {
            outcome = CallOutcome.of(facts(), turnedAway().isPresent(), callbacks, isOurs());
        }
    }

    /** Waits, rings, talks, holds and transfers, oldest first. */
    public List<Segment> segments() {
        return hasSegments() ? recorded().all() : List.of();
    }

    /** Most calls end in the menu, and of these nothing has to be read to know that they have none. */
    private boolean hasSegments() {
        return queuedAt().isPresent()
                || clerks.latest().isPresent()
                || answeredAt().isPresent()
                || callbackId().isPresent();
    }

    private CallSegments recorded() {
        return new CallSegments(this, parts);
    }

    /** Who talked with the caller last: whose the ticket is. */
    public Optional<Login> lastTalker() {
        return answeredBy().flatMap(first -> recorded().lastTalker().or(() -> Optional.of(first)));
    }

    /**
     * From asking for a person until a clerk's first answer, or to the end for those who were not answered; what they did in
     * the menu in between does not count.
     */
    public Optional<Duration> waited() {
        return hasSegments() ? recorded().waited(answeredAt()) : Optional.empty();
    }

    /** What a screen tells of the wait at that time: of who talks it is over, of who was sent on it is the one that goes on. */
    public Duration waitedBy(Instant at) {
        return hasSegments() ? recorded().waitedBy(answeredAt(), at) : Duration.ZERO;
    }

    /** With clerks, all of them together. */
    public Optional<Duration> talked() {
        return answeredAt().flatMap(at -> recorded().talked());
    }
}
