package pl.hejnal.calls.callback.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.kernel.Language;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A caller's wish to be called back when their turn comes. It is written before they are told so, and each try is
 * written before it is dialled: after a crash a try may have been in vain, but nobody is rung twice for one.
 */
@Entity
@Table(name = "callback")
public class Callback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String linkedid;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "ticket_year")
    private int ticketYear;

    private String queue;
    private Language language;
    private String number;

    @Column(name = "place_at")
    private Instant placeAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CallbackState state;

    private int tries;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "dialled_at")
    private Instant dialledAt;

    private @Nullable String attempt;

    @Version
    private long version;

    protected Callback() {}

    /** @param call the one that waits in a queue, whose place is kept */
    public Callback(PhoneCall call, String queue, CallerNumber number, Instant at) {
        linkedid = call.id().value();
        ticketId = call.ticket().sequence();
        ticketYear = call.ticket().year();
        this.queue = queue;
        language = call.language();
        this.number = number.e164();
        placeAt = call.placeAt().orElse(at);
        askedAt = at;
        nextTryAt = at;
        state = CallbackState.WAITING;
    }

    /** @return the identity of the call that this try will be; given to the PBX, which refuses to make it twice */
    public LinkedId dial(Instant at) {
        tries++;
        state = CallbackState.DIALLING;
        dialledAt = at;
        attempt = LinkedId.CALLBACK + id + "-" + tries + "-" + at.getEpochSecond();
        return new LinkedId(attempt);
    }

    /** The call that this try is, of the same ticket. */
    public PhoneCall callOf(LinkedId attempt, String office, Instant at) {
        return new PhoneCall(attempt, ticket(), office, number(), language(), at).forCallback(id(), queue, placeAt);
    }

    /** The try is over, and they did not talk with a clerk. */
    public void failed(CallbackRules rules, Instant at) {
        state = tries >= rules.tries() ? CallbackState.GIVEN_UP : CallbackState.WAITING;
        nextTryAt = at.plus(rules.pause());
    }

    public void talked() {
        state = CallbackState.TALKED;
    }

    public void giveUp() {
        state = CallbackState.GIVEN_UP;
    }

    public void drop() {
        state = CallbackState.DROPPED;
    }

    /** Somebody orders it once more; the tries of before do not count. */
    public void beginAgain(Instant at) {
        state = CallbackState.WAITING;
        tries = 0;
        nextTryAt = at;
    }

    public boolean isDue(Instant at) {
        return state == CallbackState.WAITING && !nextTryAt.isAfter(at);
    }

    /** Whether this is the call that is being tried now. */
    public boolean isTrying(LinkedId call) {
        return state == CallbackState.DIALLING && call.value().equals(attempt);
    }

    /** @param longest after which a call that nobody has heard of was never made */
    public boolean isLost(Instant at, Duration longest) {
        return state == CallbackState.DIALLING && dialledAt.plus(longest).isBefore(at);
    }

    /** 0 until it has been kept. */
    public long id() {
        return id == null ? 0 : id;
    }

    public LinkedId call() {
        return new LinkedId(linkedid);
    }

    public TicketNumber ticket() {
        return new TicketNumber(ticketYear, ticketId);
    }

    public String queue() {
        return queue;
    }

    public Language language() {
        return language;
    }

    public CallerNumber number() {
        return new CallerNumber(number);
    }

    public Instant placeAt() {
        return placeAt;
    }

    /** The call of the latest try. */
    public Optional<LinkedId> attempt() {
        return Optional.ofNullable(attempt).map(LinkedId::new);
    }

    public CallbackState state() {
        return state;
    }

    public int tries() {
        return tries;
    }
}
