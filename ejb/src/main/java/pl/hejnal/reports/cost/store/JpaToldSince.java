package pl.hejnal.reports.cost.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import pl.hejnal.reports.cost.domain.ToldSince;

/** One row, written by the migration that brought the fact. */
@ApplicationScoped
public class JpaToldSince implements ToldSince {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Instant since() {
        return ((Tuple) em.createNativeQuery("select since from known_since where what = 'TOLD_OF'", Tuple.class)
                        .getSingleResult())
                .get("since", Instant.class);
    }
}
