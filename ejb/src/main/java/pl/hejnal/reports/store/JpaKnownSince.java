package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import pl.hejnal.reports.domain.KnownSince;

/** One row each, written by the migration that brought the fact. */
@ApplicationScoped
public class JpaKnownSince implements KnownSince {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Instant since(Fact fact) {
        return ((Tuple) em.createNativeQuery("select since from known_since where what = :what", Tuple.class)
                        .setParameter("what", fact.name())
                        .getSingleResult())
                .get("since", Instant.class);
    }
}
