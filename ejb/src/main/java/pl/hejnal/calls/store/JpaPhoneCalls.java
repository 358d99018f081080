package pl.hejnal.calls.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.tickets.domain.TicketNumber;

/** Calls through JPA. */
@ApplicationScoped
public class JpaPhoneCalls implements PhoneCalls {

    private static final String SEPARATOR = "\n";
    private static final String CHOICES = "(select listagg(s.choice, '\n') within group (order by s.id) from CallStep s"
            + " where s.linkedid = c.linkedid and s.kind = " + StepKind.class.getName() + ".CHOSE)";

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
    public Optional<EndingCall> claimToEnd(LinkedId id) {
        return em.createQuery(
                        "select c, t, " + CHOICES + " from PhoneCall c"
                                + " join Ticket t on t.id = c.ticket.sequence where c.linkedid = :call",
                        Tuple.class)
                .setParameter("call", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(found -> new EndingCall(found.get(0, PhoneCall.class), choices(found.get(2, String.class))));
    }

    private static List<String> choices(@Nullable String joined) {
        return joined == null ? List.of() : List.of(joined.split(SEPARATOR));
    }

    @Override
    public void confirm(Map<LinkedId, Instant> began) {
        if (began.isEmpty()) {
            return;
        }
        List<LinkedId> calls = List.copyOf(began.keySet());
        em.createNativeQuery("""
                update phone_call c set journal_at = timestamptz 'epoch' + t.micros * interval '1 microsecond', version = version + 1
                from unnest(:calls, :micros) as t(linkedid, micros)
                where c.linkedid = t.linkedid and c.journal_at is null
                """)
                .setParameter("calls", calls.stream().map(LinkedId::value).toArray(String[]::new))
                .setParameter(
                        "micros",
                        calls.stream()
                                .map(call -> ChronoUnit.MICROS.between(Instant.EPOCH, began.get(call)))
                                .toArray(Long[]::new))
                .executeUpdate();
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
    public Optional<PhoneCall> atClerk(Login login) {
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
