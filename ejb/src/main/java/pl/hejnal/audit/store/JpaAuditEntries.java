package pl.hejnal.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;
import pl.hejnal.audit.domain.AuditSearch;

/** The log through JPA. */
@ApplicationScoped
public class JpaAuditEntries implements AuditEntries {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public List<AuditEntry> search(AuditSearch search, Optional<Place> after, int limit) {
        Map<String, Object> filled = new LinkedHashMap<>();
        StringBuilder where = new StringBuilder("1 = 1");
        after.ifPresent(place -> {
            where.append(" and (e.at, e.id) < (:at, :id)");
            filled.put("at", place.at());
            filled.put("id", place.id());
        });
        search.who().ifPresent(who -> {
            where.append(" and e.who = :who");
            filled.put("who", who);
        });
        if (!search.subjects().isEmpty()) {
            where.append(" and e.subject in (:subjects)");
            filled.put("subjects", search.subjects());
        }
        search.from().ifPresent(from -> {
            where.append(" and e.at >= :from");
            filled.put("from", from);
        });
        search.until().ifPresent(until -> {
            where.append(" and e.at < :until");
            filled.put("until", until);
        });
        // By time, not by identity alone: a day is then one stretch of the index, however many entries came after it.
        TypedQuery<AuditEntry> query = em.createQuery("select e from AuditEntry e where " + where
                + " order by e.at desc, e.id desc", AuditEntry.class).setMaxResults(limit);
        filled.forEach(query::setParameter);
        return query.getResultList();
    }
}
