package pl.hejnal.staffing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;

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
    public List<ClerkPresence> all() {
        return em.createQuery("select p from ClerkPresence p order by p.login", ClerkPresence.class).getResultList();
    }
}
