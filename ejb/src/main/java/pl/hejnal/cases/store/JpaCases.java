package pl.hejnal.cases.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import pl.hejnal.cases.domain.AttemptSubject;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.FailedAttempt;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.RetryReservation;
import pl.hejnal.cases.domain.SeenState;
import pl.hejnal.cases.domain.SignKeys;

/** Cases through JPA. */
@ApplicationScoped
public class JpaCases implements Cases {

    /** So that many wrong tries in one minute do not queue for one row. */
    private static final int SLOTS = 16;

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
        return em.createQuery("select f from CaseFile f where f.bareSign = :sign", CaseFile.class)
                .setParameter("sign", sign.withoutInitials())
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CaseFile> sharing(SignKeys keys) {
        // The database makes a sign's digits out of the sign itself (V78).
        return em.createNativeQuery("select * from case_file where sign_digits in (:digits)", CaseFile.class)
                .setParameter("digits", keys.parts())
                .getResultList();
    }

    @Override
    public Optional<SeenState> lastSeen(PhoneCode code) {
        return Optional.ofNullable(em.find(SeenState.class, code.digits()));
    }

    @Override
    public Optional<Instant> lastSeenAt(PhoneCode code) {
        return em.createQuery("select s.fetchedAt from SeenState s where s.code = :code", Instant.class)
                .setParameter("code", code.digits())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> claim(PhoneCode code) {
        return Optional.ofNullable(em.find(CaseFile.class, code.digits(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean knows(AttemptSubject subject) {
        return em.createQuery("select count(t) from FailedAttempt t where t.subject = :subject", Long.class)
                        .setParameter("subject", subject.key())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void know(AttemptSubject subject, Instant now) {
        // Made by the database where it is missing, since two first tries at the same moment must not collide.
        em.createNativeQuery("insert into failed_attempt (subject, failures, blocked_until, last_at)"
                        + " values (:subject, 0, :now, :now) on conflict do nothing")
                .setParameter("subject", subject.key())
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public FailedAttempt tries(AttemptSubject subject, Instant now) {
        return locked(subject).orElseGet(() -> {
            know(subject, now);
            return locked(subject).orElseThrow();
        });
    }

    private Optional<FailedAttempt> locked(AttemptSubject subject) {
        return Optional.ofNullable(em.find(FailedAttempt.class, subject.key(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void countWrong(String wanted, Instant now) {
        em.createNativeQuery("insert into wrong_pin_count (minute, slot, tries) values (:minute, :slot, 1)"
                        + " on conflict (minute, slot) do update set tries = wrong_pin_count.tries + 1")
                .setParameter("minute", now.truncatedTo(ChronoUnit.MINUTES))
                .setParameter("slot", Math.floorMod(wanted.hashCode(), SLOTS))
                .executeUpdate();
    }

    @Override
    public int wrongSince(Instant since) {
        return ((Number) em.createNativeQuery(
                                "select coalesce(sum(tries), 0) from wrong_pin_count where minute >= :since")
                        .setParameter("since", since.truncatedTo(ChronoUnit.MINUTES))
                        .getSingleResult())
                .intValue();
    }

    @Override
    public Instant turn(RetryReservation turn, Instant otherwise) {
        em.createNativeQuery(
                        "insert into retry_reservation (key, valid_from) values (:key, :from) on conflict do nothing")
                .setParameter("key", turn.key())
                .setParameter("from", otherwise)
                .executeUpdate();
        Number micros = (Number) em.createNativeQuery(
                        "select cast(extract(epoch from valid_from) * 1000000 as bigint) from retry_reservation where key = :key")
                .setParameter("key", turn.key())
                .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    @Override
    public void end(RetryReservation turn) {
        em.createNativeQuery("delete from retry_reservation where key = :key")
                .setParameter("key", turn.key())
                .executeUpdate();
    }

    @Override
    public void forgetTurns(Instant before) {
        em.createNativeQuery("delete from retry_reservation where valid_from < :before")
                .setParameter("before", before)
                .executeUpdate();
        em.createNativeQuery("delete from wrong_pin_count where minute < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public int forgetTries(Instant lastBefore) {
        return em.createQuery("delete from FailedAttempt t where t.lastAt < :before")
                .setParameter("before", lastBefore)
                .executeUpdate();
    }
}
