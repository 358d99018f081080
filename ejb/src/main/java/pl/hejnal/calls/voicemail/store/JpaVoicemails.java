package pl.hejnal.calls.voicemail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.voicemail.domain.Voicemail;
import pl.hejnal.calls.voicemail.domain.Voicemails;

/** Messages through JPA. */
@ApplicationScoped
public class JpaVoicemails implements Voicemails {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(Voicemail message) {
        em.persist(message);
    }

    @Override
    public Optional<Voicemail> find(String file) {
        return Optional.ofNullable(em.find(Voicemail.class, file));
    }

    @Override
    public List<Voicemail> of(Collection<LinkedId> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select m from Voicemail m where m.linkedid in :calls order by m.recordedAt", Voicemail.class)
                .setParameter("calls", calls.stream().map(LinkedId::value).toList())
                .getResultList();
    }

    @Override
    public void asOfOneMoment() {
        em.createNativeQuery("set transaction isolation level repeatable read").executeUpdate();
    }
}
