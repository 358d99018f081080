package pl.hejnal.calls.supervision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.policy.CallPolicyChanged;
import pl.hejnal.calls.policy.CallPolicyDesk;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.calls.supervision.SupervisionOrdered.Order;
import pl.hejnal.calls.supervision.domain.Supervision;
import pl.hejnal.calls.supervision.domain.SupervisionFailure;
import pl.hejnal.calls.supervision.domain.SupervisionMode;
import pl.hejnal.calls.supervision.domain.SupervisionPolicy;
import pl.hejnal.calls.supervision.domain.SupervisionState;
import pl.hejnal.calls.supervision.domain.Supervisions;
import pl.hejnal.calls.telephony.TelephonyStatus;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.domain.EntryKind;

/**
 * Where a manager asks to listen to a clerk's talk, to whisper to the clerk or to join in. What was asked for, began, changed and
 * ended is in the log and in the ticket's history, and told to the clerk.
 */
@Stateless
public class SupervisionDesk {

    @Inject
    private Supervisions supervisions;

    @Inject
    private PhoneCalls calls;

    @Inject
    private CallPolicyDesk policies;

    @Inject
    private TelephonyStatus telephony;

    @Inject
    private PhoneTicketDesk tickets;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<SupervisionOrdered> orders;

    @Inject
    private Event<SupervisionChanged> changes;

    @Inject
    private Clock clock;

    /**
     * The manager's own telephone is rung, and brought to this clerk's talk.
     *
     * @throws Refusal {@code supervision.…}: {@code off} without a legal basis, {@code own}, {@code no-telephony},
     *     {@code not-talking}, {@code taken} by another manager, {@code elsewhere} when the manager is at a talk
     */
    @RolesAllowed(Roles.MANAGER)
    public SupervisionView begin(Login manager, Login clerk, SupervisionMode mode) {
        supervisions.lock();
        Instant now = clock.instant();
        List<Supervision> open = open(now);
        Optional<PhoneCall> talk = calls.atClerk(clerk).filter(call -> call.state() == CallState.TALKING);
        new SupervisionPolicy(
                        isOn(),
                        telephony.current().connected(),
                        talk.isPresent(),
                        open.stream().anyMatch(other -> other.clerk().equals(clerk)),
                        open.stream().anyMatch(other -> other.manager().equals(manager)))
                .refusal(manager, clerk)
                .ifPresent(SupervisionDesk::refuse);
        Supervision supervision = new Supervision(manager, clerk, talk.orElseThrow(), mode, now);
        supervisions.add(supervision);
        record("supervision.ordered", supervision);
        order(supervision, Order.RING);
        return tell(supervision);
    }

    /**
     * The manager wants to take part in another way.
     *
     * @throws Refusal {@code supervision.off} when it was switched off meanwhile, {@code supervision.none} when they are at no
     *     talk
     */
    @RolesAllowed(Roles.MANAGER)
    public void change(Login manager, SupervisionMode mode) {
        if (!isOn()) {
            refuse("supervision.off");
        }
        Supervision own = own(manager)
                .filter(each -> each.state() == SupervisionState.GOING_ON)
                .orElseThrow(() -> new Refusal("supervision.none"));
        orders.fire(new SupervisionOrdered(SupervisionView.of(own), Order.CHANGE, mode));
    }

    /** The manager leaves the talk; leaving none is no fault, for it may have ended this moment. */
    @RolesAllowed(Roles.MANAGER)
    public void end(Login manager) {
        own(manager).ifPresent(own -> order(own, Order.END));
    }

    /** Whether an administrator has switched it on. */
    @RolesAllowed(Roles.MANAGER)
    public boolean isOn() {
        return policies.policy(CallPolicy.Name.SUPERVISION).on();
    }

    /** Those that ring or go on. */
    @RolesAllowed({Roles.MANAGER, Roles.TELEPHONY, Roles.SYSTEM})
    public List<SupervisionView> open() {
        return supervisions.open().stream().map(SupervisionView::of).toList();
    }

    /** Who is at this clerk's talk. */
    @RolesAllowed(Roles.CLERK)
    public Optional<SupervisionView> ofClerk(Login clerk) {
        return supervisions.open().stream()
                .filter(each -> each.clerk().equals(clerk))
                .map(SupervisionView::of)
                .filter(SupervisionView::isGoingOn)
                .findFirst();
    }

    /** The PBX has brought the manager to the talk. Where that may not be any more, it is to take them away at once. */
    @RolesAllowed(Roles.TELEPHONY)
    public void follow(long id, SupervisionMode mode, Instant at) {
        supervisions.claim(id).ifPresent(supervision -> {
            boolean begins = !supervision.hasBegun();
            if (supervision.follow(mode, at)) {
                record(begins ? "supervision.begun" : "supervision.changed", supervision);
                enter(entry(mode), supervision, at);
                tell(supervision);
            }
            if (supervision.state() == SupervisionState.ENDED || !isOn()) {
                order(supervision, Order.END);
            }
        });
    }

    /** Whoever listens when it is switched off has to leave. */
    @RolesAllowed(Roles.ADMIN)
    public void follow(@Observes CallPolicyChanged change) {
        if (change.policy().name() == CallPolicy.Name.SUPERVISION
                && !change.policy().on()) {
            supervisions.open().forEach(each -> order(each, Order.END));
        }
    }

    /**
     * The manager's line in the PBX is down, or never came up.
     *
     * @param why if the manager was never at the talk
     */
    @RolesAllowed(Roles.TELEPHONY)
    public void ended(long id, SupervisionFailure why, Instant at) {
        supervisions.claim(id).ifPresent(supervision -> end(supervision, why, at));
    }

    /**
     * After a time in which the PBX could not be heard: those whose lines it does not have any more are over.
     *
     * @param lines the ids of those that it has
     * @param asked before which time; what was asked for a moment ago may be missing in a list that was made then
     */
    @RolesAllowed(Roles.TELEPHONY)
    public void endMissing(Set<Long> lines, Instant asked) {
        supervisions.open().stream()
                .filter(each -> !lines.contains(each.id()) && each.askedAt().isBefore(asked))
                .forEach(each -> end(each, SupervisionFailure.PBX, clock.instant()));
    }

    /** Without those of which nothing more will be heard. */
    private List<Supervision> open(Instant now) {
        List<Supervision> all = supervisions.open();
        all.stream().filter(each -> each.isForgotten(now)).forEach(each -> end(each, SupervisionFailure.PBX, now));
        return all.stream()
                .filter(each -> each.state() != SupervisionState.ENDED)
                .toList();
    }

    private Optional<Supervision> own(Login manager) {
        return supervisions.open().stream()
                .filter(each -> each.manager().equals(manager))
                .findFirst();
    }

    private void end(Supervision supervision, SupervisionFailure why, Instant at) {
        if (supervision.end(why, at)) {
            record("supervision.ended", supervision);
            if (supervision.hasBegun()) {
                enter(EntryKind.SUPERVISION_ENDED, supervision, at);
            }
            tell(supervision);
        }
    }

    private void order(Supervision supervision, Order order) {
        orders.fire(new SupervisionOrdered(SupervisionView.of(supervision), order, supervision.mode()));
    }

    private void record(String what, Supervision supervision) {
        audit.record(
                supervision.manager().value(),
                what,
                supervision.clerk().value(),
                supervision.mode() + " " + supervision.ticket().value());
    }

    private static EntryKind entry(SupervisionMode mode) {
        return switch (mode) {
            case LISTEN -> EntryKind.LISTENED_IN;
            case WHISPER -> EntryKind.WHISPERED;
            case BARGE -> EntryKind.BARGED_IN;
        };
    }

    private void enter(EntryKind kind, Supervision supervision, Instant at) {
        tickets.supervised(supervision.ticket(), supervision.manager(), kind, supervision.clerk(), at);
    }

    private SupervisionView tell(Supervision supervision) {
        SupervisionView view = SupervisionView.of(supervision);
        changes.fire(new SupervisionChanged(view));
        return view;
    }

    private static void refuse(String code) {
        throw new Refusal(code);
    }
}
