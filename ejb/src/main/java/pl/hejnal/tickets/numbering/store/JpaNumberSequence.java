package pl.hejnal.tickets.numbering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.tickets.numbering.domain.NumberSequence;

/** PostgreSQL's sequence; the application may take numbers from it, and set it forward by a function of the owner's alone. */
@ApplicationScoped
public class JpaNumberSequence implements NumberSequence {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public long advance(long beyond) {
        return ((Number) em.createNativeQuery("select advance_ticket_numbers(:beyond)")
                        .setParameter("beyond", beyond)
                        .getSingleResult())
                .longValue();
    }

    @Override
    public long highest() {
        return em.createQuery("select coalesce(max(t.id), 0L) from Ticket t", Long.class)
                .getSingleResult();
    }

    @Override
    public Optional<Instant> newest() {
        return Optional.ofNullable(em.createQuery("select max(t.openedAt) from Ticket t", Instant.class)
                .getSingleResult());
    }
}
