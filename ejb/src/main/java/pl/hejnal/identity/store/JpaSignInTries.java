package pl.hejnal.identity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.SignInSubject;
import pl.hejnal.identity.domain.SignInTries;
import pl.hejnal.identity.domain.SignInTry;

/** Tries through JPA. */
@ApplicationScoped
public class JpaSignInTries implements SignInTries {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public SignInTry claim(SignInSubject subject, Instant now) {
        return locked(subject).orElseGet(() -> {
            know(subject, now);
            return locked(subject).orElseThrow();
        });
    }

    private Optional<SignInTry> locked(SignInSubject subject) {
        return Optional.ofNullable(em.find(SignInTry.class, subject.key(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean knows(SignInSubject subject) {
        return em.createQuery("select count(t) from SignInTry t where t.subject = :subject", Long.class)
                        .setParameter("subject", subject.key())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void know(SignInSubject subject, Instant now) {
        // Made by the database where it is missing, since two first tries at the same moment must not collide.
        em.createNativeQuery("insert into sign_in_try (subject, login, failures, blocked_until, last_at)"
                        + " values (:subject, cast(nullif(:login, '') as text), 0, :now, :now) on conflict (subject) do update"
                        + " set last_at = greatest(sign_in_try.last_at, excluded.last_at)")
                .setParameter("subject", subject.key())
                .setParameter("login", subject.login().map(Login::value).orElse(""))
                .setParameter("now", now)
                .executeUpdate();
    }

    @Override
    public Instant turn(Login login, Instant otherwise) {
        Number micros = (Number)
                em.createNativeQuery("insert into sign_in_reservation (login, valid_from) values (:login, :from)"
                                + " on conflict (login) do update set valid_from = sign_in_reservation.valid_from"
                                + " returning cast(extract(epoch from valid_from) * 1000000 as bigint)")
                        .setParameter("login", login.value())
                        .setParameter("from", otherwise)
                        .getSingleResult();
        return Instant.EPOCH.plus(micros.longValue(), ChronoUnit.MICROS);
    }

    @Override
    public void endTurn(Login login) {
        em.createNativeQuery("delete from sign_in_reservation where login = :login")
                .setParameter("login", login.value())
                .executeUpdate();
    }

    @Override
    public void forgive(Login login, Instant now) {
        em.createQuery("update SignInTry t set t.failures = 0, t.blockedUntil = :now where t.login = :login")
                .setParameter("login", login)
                .setParameter("now", now)
                .executeUpdate();
        endTurn(login);
    }

    @Override
    public void forget(Instant tries, Instant turns) {
        em.createQuery("delete from SignInTry t where t.lastAt < :before")
                .setParameter("before", tries)
                .executeUpdate();
        em.createNativeQuery("delete from sign_in_reservation where valid_from < :before")
                .setParameter("before", turns)
                .executeUpdate();
    }
}
