package pl.hejnal.calls.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.CallMessage;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.Messages;

/** Messages through JPA. */
@ApplicationScoped
public class JpaMessages implements Messages {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(CallMessage message) {
        em.persist(message);
    }

    @Override
    public Optional<CallMessage> find(String file) {
        return Optional.ofNullable(em.find(CallMessage.class, file));
    }

    @Override
    public List<CallMessage> of(Collection<LinkedId> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from CallMessage m where m.linkedid in :calls order by m.recordedAt",
                CallMessage.class).setParameter("calls", calls.stream().map(LinkedId::value).toList()).getResultList();
    }

    @Override
    public void asOfOneMoment() {
        em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }
}
