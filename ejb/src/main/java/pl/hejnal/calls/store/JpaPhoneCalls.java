package pl.hejnal.calls.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.tickets.domain.TicketNumber;

/** Calls through JPA. */
@ApplicationScoped
public class JpaPhoneCalls implements PhoneCalls {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(PhoneCall call) {
        em.persist(call);
    }

    @Override
    public void add(CallStep step) {
        em.persist(step);
    }

    @Override
    public Optional<PhoneCall> find(LinkedId id) {
        return Optional.ofNullable(em.find(PhoneCall.class, id.value()));
    }

    @Override
    public List<PhoneCall> find(Collection<LinkedId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from PhoneCall c left join fetch c.parts" + " where c.linkedid in :ids",
                                PhoneCall.class)
                        .setParameter("ids", ids.stream().map(LinkedId::value).toList())
                        .getResultList();
    }

    @Override
    public Optional<PhoneCall> claim(LinkedId id) {
        return Optional.ofNullable(em.find(PhoneCall.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void reidentify(LinkedId from, LinkedId to) {
        em.flush();
        em.createNativeQuery("update phone_call set linkedid = :to where linkedid = :from")
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .executeUpdate();
        // The entity still bears the old identity, which belongs to nobody now.
        em.clear();
    }

    @Override
    public Optional<PhoneCall> atClerk(String login) {
        return em.createQuery(
                        "select c from PhoneCall c where c.clerks.ringingLogin = :login"
                                + " and (c.state = " + constant(CallState.RINGING) + " or c.state = "
                                + constant(CallState.TALKING)
                                + ") order by c.clerks.ringingAt desc",
                        PhoneCall.class)
                .setParameter("login", login)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PhoneCall> ofTicket(TicketNumber ticket) {
        return em.createQuery(
                        "select c from PhoneCall c left join fetch c.parts where c.ticket.sequence = :ticket order by c.arrivedAt",
                        PhoneCall.class)
                .setParameter("ticket", ticket.sequence())
                .getResultList();
    }

    @Override
    public List<PhoneCall> joinedFrom(TicketNumber ticket) {
        return em.createQuery(
                        "select c from PhoneCall c where c.ticket.joinedFrom = :ticket order by c.arrivedAt",
                        PhoneCall.class)
                .setParameter("ticket", ticket.sequence())
                .getResultList();
    }

    @Override
    public List<PhoneCall> unfinished(Instant arrivedBefore) {
        return em.createQuery(
                        "select c from PhoneCall c where c.state <> " + constant(CallState.ENDED)
                                + " and c.arrivedAt < :before" + " order by c.arrivedAt",
                        PhoneCall.class)
                .setParameter("before", arrivedBefore)
                .getResultList();
    }

    @Override
    public List<CallStep> steps(Collection<LinkedId> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from CallStep s where s.linkedid in :calls order by s.at, s.id", CallStep.class)
                .setParameter("calls", calls.stream().map(LinkedId::value).toList())
                .getResultList();
    }

    @Override
    public List<String> choices(LinkedId call) {
        return em.createQuery(
                        "select s.choice from CallStep s where s.linkedid = :call and s.kind = "
                                + StepKind.class.getName() + ".CHOSE order by s.id",
                        String.class)
                .setParameter("call", call.value())
                .getResultList();
    }

    @Override
    public List<PhoneCall> newest(Instant since, Instant until, Optional<Place> after, int limit) {
        TypedQuery<PhoneCall> query = em.createQuery(
                        "select c from PhoneCall c where c.arrivedAt >= :since"
                                + " and c.arrivedAt < :until"
                                + (after.isPresent() ? " and (c.arrivedAt, c.linkedid) < (:at, :id)" : "")
                                + " order by c.arrivedAt desc, c.linkedid desc",
                        PhoneCall.class)
                .setParameter("since", since)
                .setParameter("until", until);
        after.ifPresent(place -> query.setParameter("at", place.arrivedAt()).setParameter("id", place.linkedid()));
        List<PhoneCall> page = query.setMaxResults(limit).getResultList();
        // Their courses in one reading: with the page itself the limit would count parts.
        em.createQuery("select c from PhoneCall c left join fetch c.parts where c in :page", PhoneCall.class)
                .setParameter("page", page)
                .getResultList();
        return page;
    }

    /** Not as a parameter: a generic plan could not tell that a partial index holds all rows with it. */
    private static String constant(CallState state) {
        return CallState.class.getName() + "." + state;
    }
}
