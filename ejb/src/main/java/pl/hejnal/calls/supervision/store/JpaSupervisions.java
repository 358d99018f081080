package pl.hejnal.calls.supervision.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.supervision.domain.Supervision;
import pl.hejnal.calls.supervision.domain.Supervisions;

/** Supervisions through JPA; those that go on are found by an index that holds no other. */
@ApplicationScoped
public class JpaSupervisions implements Supervisions {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void lock() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(178) as text)").getSingleResult();
    }

    @Override
    public void add(Supervision supervision) {
        // What has just ended first, or both would be the clerk's one for the index.
        em.flush();
        em.persist(supervision);
    }

    @Override
    public List<Supervision> open() {
        return em.createQuery("select s from Supervision s where s.endedAt is null order by s.id", Supervision.class)
                .getResultList();
    }

    @Override
    public Optional<Supervision> claim(long id) {
        return Optional.ofNullable(em.find(Supervision.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
