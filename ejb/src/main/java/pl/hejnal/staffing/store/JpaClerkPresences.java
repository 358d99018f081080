package pl.hejnal.staffing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.Presence;

/** Presence through JPA. */
@ApplicationScoped
public class JpaClerkPresences implements ClerkPresences {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(ClerkPresence presence) {
        em.persist(presence);
    }

    @Override
    public Optional<ClerkPresence> find(Login login) {
        return Optional.ofNullable(em.find(ClerkPresence.class, login.value()));
    }

    @Override
    public Set<Login> logins(Presence presence) {
        return em.createQuery("select p.login from ClerkPresence p where p.presence = :presence", String.class)
                .setParameter("presence", presence)
                .getResultStream()
                .flatMap(login -> Login.read(login).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the row nothing else changes, so whoever changes it at the same time is not disturbed. */
    @Override
    public void see(Collection<Login> logins, Instant at) {
        em.createNativeQuery("update clerk_presence set seen_at = :at where login in (:logins)")
                .setParameter("at", at)
                .setParameter("logins", logins.stream().map(Login::value).toList())
                .executeUpdate();
    }

    @Override
    public List<Login> leave(Instant unseenSince, Instant at) {
        List<?> left = em.createNativeQuery("""
                update clerk_presence set presence = 'AWAY', since = :at, set_by = '', set_why = '', version = version + 1
                where presence <> 'AWAY' and seen_at < :unseen returning login
                """, String.class)
                .setParameter("at", at)
                .setParameter("unseen", unseenSince)
                .getResultList();
        return left.stream()
                .map(String.class::cast)
                .flatMap(login -> Login.read(login).stream())
                .toList();
    }

    @Override
    public List<ClerkPresence> all() {
        return em.createQuery("select p from ClerkPresence p order by p.login", ClerkPresence.class)
                .getResultStream()
                .filter(ClerkPresence::isOfAPerson)
                .toList();
    }
}
