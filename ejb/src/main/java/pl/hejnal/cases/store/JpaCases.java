package pl.hejnal.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseTry;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SeenState;
import pl.hejnal.cases.domain.TrySubject;

/** Cases through JPA. */
@ApplicationScoped
public class JpaCases implements Cases {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(CaseFile file) {
        em.persist(file);
    }

    @Override
    public void add(SeenState state) {
        em.persist(state);
    }

    @Override
    public Optional<CaseFile> find(PhoneCode code) {
        return Optional.ofNullable(em.find(CaseFile.class, code.digits()));
    }

    @Override
    public Optional<CaseFile> find(CaseSign sign) {
        return em.createQuery("select f from CaseFile f where f.sign = :sign", CaseFile.class)
                .setParameter("sign", sign.value()).getResultStream().findFirst();
    }

    @Override
    public Optional<SeenState> lastSeen(PhoneCode code) {
        return Optional.ofNullable(em.find(SeenState.class, code.digits()));
    }

    @Override
    public Optional<CaseFile> claim(PhoneCode code) {
        return Optional.ofNullable(em.find(CaseFile.class, code.digits(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean knows(TrySubject subject) {
        return em.createQuery("select count(t) from CaseTry t where t.subject = :subject", Long.class)
                .setParameter("subject", subject.key()).getSingleResult() > 0;
    }

    @Override
    public void know(TrySubject subject, Instant now) {
        // Made by the database where it is missing, since two first tries at the same moment must not collide.
        em.createNativeQuery("insert into case_try (subject, failures, blocked_until, last_at)"
                + " values (:subject, 0, :now, :now) on conflict do nothing")
                .setParameter("subject", subject.key()).setParameter("now", now).executeUpdate();
    }

    @Override
    public CaseTry tries(TrySubject subject, Instant now) {
        know(subject, now);
        return em.find(CaseTry.class, subject.key(), LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public int forgetTries(Instant lastBefore) {
        return em.createQuery("delete from CaseTry t where t.lastAt < :before")
                .setParameter("before", lastBefore).executeUpdate();
    }
}
