package pl.hejnal.staffing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
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
    public Optional<ClerkPresence> find(String login) {
        return Optional.ofNullable(em.find(ClerkPresence.class, login));
    }

    @Override
    public boolean isAnybody(Presence presence) {
        return !em.createQuery("select 1 from ClerkPresence p where p.presence = :presence", Integer.class)
                .setParameter("presence", presence).setMaxResults(1).getResultList().isEmpty();
    }

    @Override
    public List<ClerkPresence> all() {
        return em.createQuery("select p from ClerkPresence p order by p.login", ClerkPresence.class).getResultList();
    }
}
