package pl.hejnal.cases.history.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.history.domain.PastState;
import pl.hejnal.cases.history.domain.PastStates;

/** Past states through JPA. */
@ApplicationScoped
public class JpaPastStates implements PastStates {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(PastState state) {
        em.persist(state);
    }

    @Override
    public List<PastState> of(PhoneCode code, int limit) {
        return em.createQuery("select p from PastState p where p.code = :code order by p.id desc", PastState.class)
                .setParameter("code", code.digits())
                .setMaxResults(limit)
                .getResultList();
    }
}
