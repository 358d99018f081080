package pl.hejnal.calls.callback.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.callback.domain.CallbackState;
import pl.hejnal.calls.callback.domain.Callbacks;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.kernel.CallerNumber;

/** Callbacks through JPA; what is looked through every second is an index of the open ones. */
@ApplicationScoped
public class JpaCallbacks implements Callbacks {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(Callback callback) {
        em.persist(callback);
    }

    @Override
    public Optional<Callback> ofCall(LinkedId call) {
        return em.createQuery("select c from Callback c where c.linkedid = :call", Callback.class)
                .setParameter("call", call.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Callback> find(long id) {
        return Optional.ofNullable(em.find(Callback.class, id));
    }

    @Override
    public void lock(CallerNumber number) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:number, 83)) as text)")
                .setParameter("number", number.e164())
                .getSingleResult();
    }

    @Override
    public boolean isOpen(CallerNumber number) {
        return em.createQuery(
                                "select count(c) from Callback c where c.number = :number and c.state in ("
                                        + "pl.hejnal.calls.callback.domain.CallbackState.WAITING, pl.hejnal.calls.callback.domain.CallbackState.DIALLING)",
                                Long.class)
                        .setParameter("number", number.e164())
                        .getSingleResult()
                > 0;
    }

    @Override
    public long askedSince(CallerNumber number, Instant when) {
        return em.createQuery(
                        "select count(c) from Callback c where c.number = :number and c.askedAt >= :when", Long.class)
                .setParameter("number", number.e164())
                .setParameter("when", when)
                .getSingleResult();
    }

    @Override
    public Optional<Callback> claim(long id) {
        return Optional.ofNullable(em.find(Callback.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Callback> due(Instant at) {
        Set<String> queues = new HashSet<>();
        return in(CallbackState.WAITING).stream()
                .filter(callback -> callback.isDue(at) && queues.add(callback.queue()))
                .toList();
    }

    @Override
    public List<Callback> dialling() {
        return in(CallbackState.DIALLING);
    }

    private List<Callback> in(CallbackState state) {
        // A constant, so that PostgreSQL sees that the index of open callbacks holds all of them.
        return em.createQuery(
                        "select c from Callback c where c.state = pl.hejnal.calls.callback.domain.CallbackState."
                                + state + " order by c.queue, c.placeAt",
                        Callback.class)
                .getResultList();
    }
}
