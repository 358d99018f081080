package pl.hejnal.cases.attempts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pl.hejnal.cases.attempts.domain.AttemptSubject;
import pl.hejnal.cases.attempts.domain.FailedAttempt;
import pl.hejnal.cases.attempts.domain.FailedAttempts;
import pl.hejnal.cases.attempts.domain.RetryReservation;

/** Failed attempts through JPA. */
@ApplicationScoped
public class JpaFailedAttempts implements FailedAttempts {

    /** So that many wrong tries in one minute do not queue for one row. */
    private static final int SLOTS = 16;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

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
    public Instant reserve(RetryReservation reservation, Instant otherwise) {
        em.createNativeQuery(
                        "insert into retry_reservation (key, valid_from) values (:key, :from) on conflict do nothing")
                .setParameter("key", reservation.key())
                .setParameter("from", otherwise)
                .executeUpdate();
        Number micros = (Number) em.createNativeQuery(
                        "select cast(extract(epoch from valid_from) * 1000000 as bigint) from retry_reservation where key = :key")
                .setParameter("key", reservation.key())
                .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    @Override
    public void end(RetryReservation reservation) {
        em.createNativeQuery("delete from retry_reservation where key = :key")
                .setParameter("key", reservation.key())
                .executeUpdate();
    }

    @Override
    public void forgetReservations(Instant before) {
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
