package pl.hejnal.cases.history.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.history.domain.SeenState;
import pl.hejnal.cases.history.domain.SeenStates;

/** What was seen last, through JPA. */
@ApplicationScoped
public class JpaSeenStates implements SeenStates {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(SeenState state) {
        em.persist(state);
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
}
