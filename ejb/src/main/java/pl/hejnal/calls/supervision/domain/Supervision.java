package pl.hejnal.calls.supervision.domain;

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
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * A manager's part in one talk. It is written down before the PBX is told, so that nobody is listened to of which no row tells.
 * Its identity is that of the manager's line in the PBX.
 */
@Entity
@Table(name = "supervision")
public class Supervision {

    /** Longer than a telephone rings: of an order that is older nothing will come any more. */
    private static final Duration LONGEST_RINGING = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Login manager;
    private Login clerk;

    @Enumerated(EnumType.STRING)
    private SupervisionMode mode;

    @Enumerated(EnumType.STRING)
    private SupervisionState state;

    private String linkedid;

    @Column(name = "ticket_id")
    private long ticketId;

    @Column(name = "ticket_year")
    private int ticketYear;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "begun_at")
    private @Nullable Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SupervisionFailure failure;

    @Version
    private long version;

    protected Supervision() {}

    public Supervision(Login manager, Login clerk, PhoneCall call, SupervisionMode mode, Instant at) {
        this.manager = manager;
        this.clerk = clerk;
        this.mode = mode;
        linkedid = call.id().value();
        ticketId = call.ticket().sequence();
        ticketYear = call.ticket().year();
        askedAt = at;
        state = SupervisionState.RINGING;
    }

    /**
     * The PBX has brought the manager to the talk, for the first time or in another mode.
     *
     * @return whether anything changed
     */
    public boolean follow(SupervisionMode now, Instant at) {
        if (state == SupervisionState.GOING_ON && mode == now) {
            return false;
        }
        boolean first = state == SupervisionState.RINGING;
        if (!move(first ? SupervisionEvent.BEGUN : SupervisionEvent.MODE_CHANGED)) {
            return false;
        }
        mode = now;
        begunAt = first ? at : begunAt;
        return true;
    }

    /**
     * @param why it failed, if the manager was never at the talk
     * @return whether anything changed
     */
    public boolean end(SupervisionFailure why, Instant at) {
        if (!move(SupervisionEvent.ENDED)) {
            return false;
        }
        endedAt = at;
        failure = hasBegun() ? null : why;
        return true;
    }

    private boolean move(SupervisionEvent event) {
        Optional<SupervisionState> next = SupervisionLifecycle.next(state, event);
        next.ifPresent(moved -> state = moved);
        return next.isPresent();
    }

    /** Whether the PBX has not said a word of it for so long that it never will. */
    public boolean isForgotten(Instant now) {
        return state == SupervisionState.RINGING
                && askedAt.plus(LONGEST_RINGING).isBefore(now);
    }

    /** Whether the manager was ever at the talk. */
    public boolean hasBegun() {
        return begunAt != null;
    }

    public long id() {
        return id;
    }

    public Login manager() {
        return manager;
    }

    public Login clerk() {
        return clerk;
    }

    public SupervisionMode mode() {
        return mode;
    }

    public SupervisionState state() {
        return state;
    }

    /** The caller's call. */
    public LinkedId call() {
        return new LinkedId(linkedid);
    }

    public TicketNumber ticket() {
        return new TicketNumber(ticketYear, ticketId);
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Of one that ended and never began. */
    public Optional<SupervisionFailure> failure() {
        return Optional.ofNullable(failure);
    }

    public Optional<Instant> begunAt() {
        return Optional.ofNullable(begunAt);
    }
}
