package pl.hejnal.reports.mailing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.reports.mailing.domain.Mailing;
import pl.hejnal.reports.mailing.domain.Mailings;

/** Orders through JPA; the state stands in the statements as a constant, or the partial index would not be used (ADR 041). */
@ApplicationScoped
public class JpaMailings implements Mailings {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(Mailing mailing) {
        em.persist(mailing);
        // Its id is asked for at once.
        em.flush();
    }

    @Override
    public void remove(Mailing mailing) {
        em.remove(mailing);
    }

    @Override
    public List<Mailing> all() {
        return em.createQuery(
                        "select distinct m from Mailing m left join fetch m.recipients order by m.id", Mailing.class)
                .getResultList();
    }

    @Override
    public Optional<Long> due(Instant now) {
        List<?> ids = em.createNativeQuery(
                        "select id from report_mailing where state = 'ACTIVE' and next_at <= :now order by next_at, id limit 1",
                        Long.class)
                .setParameter("now", now)
                .getResultList();
        return ids.stream().map(Long.class::cast).findFirst();
    }

    @Override
    public Optional<Mailing> claimDue(long id, Instant now) {
        List<?> rows = em.createNativeQuery(
                        "select * from report_mailing where id = :id and state = 'ACTIVE' and next_at <= :now"
                                + " for update skip locked",
                        Mailing.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Mailing.class::cast).findFirst();
    }

    @Override
    public Optional<Mailing> claim(long id) {
        return Optional.ofNullable(em.find(Mailing.class, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
