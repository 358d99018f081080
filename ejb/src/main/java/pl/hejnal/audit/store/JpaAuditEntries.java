package pl.hejnal.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;

/** The log through JPA. */
@ApplicationScoped
public class JpaAuditEntries implements AuditEntries {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }
}
