package pl.hejnal.calls.policy.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.policy.domain.CallPolicies;
import pl.hejnal.calls.policy.domain.CallPolicy;
import pl.hejnal.identity.domain.Login;

/** Policies, a row each. */
@ApplicationScoped
public class JpaCallPolicies implements CallPolicies {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<CallPolicy> all() {
        List<Tuple> rows = em.createNativeQuery(
                        "select name, switched_on, basis from call_policy order by name", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new CallPolicy(
                        CallPolicy.Name.valueOf(row.get("name", String.class)),
                        row.get("switched_on", Boolean.class),
                        row.get("basis", String.class)))
                .toList();
    }

    @Override
    public void change(CallPolicy policy, Login by, Instant at) {
        em.createNativeQuery(
                        "update call_policy set switched_on = :on, basis = :basis, changed_by = :by, changed_at = :at"
                                + " where name = :name")
                .setParameter("on", policy.on())
                .setParameter("basis", policy.basis())
                .setParameter("by", by.value())
                .setParameter("at", at)
                .setParameter("name", policy.name().name())
                .executeUpdate();
    }
}
