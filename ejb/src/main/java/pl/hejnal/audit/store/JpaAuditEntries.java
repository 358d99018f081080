package pl.hejnal.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.audit.domain.AuditEntries;
import pl.hejnal.audit.domain.AuditEntry;
import pl.hejnal.audit.domain.AuditSearch;
import pl.hejnal.audit.domain.AuditSum;

/** The log through JPA. */
@ApplicationScoped
public class JpaAuditEntries implements AuditEntries {

    private static final int SLOTS = 16;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public void addReads(AuditEntry like, List<String> subjects, String once) {
        String asked = "select subject, n from unnest(string_to_array(cast(:subjects as text), chr(10)))"
                + " with ordinality as listed (subject, n)";
        Query insert = em.createNativeQuery(
                once.isEmpty()
                        ? "insert into audit_entry (at, who, what, subject, why) select :at, :who, :what, subject, :why from ("
                                + asked + ") asked order by n"
                        : "with asked as (select subject, n, encode(sha256(convert_to(concat_ws(chr(10), cast(:once as text),"
                                + " cast(:who as text), cast(:what as text), subject), 'UTF8')), 'hex') as key from ("
                                + asked + ") a),"
                                + " fresh as (insert into audit_read (key, at) select key, :at from asked on conflict do nothing"
                                + " returning key) insert into audit_entry (at, who, what, subject, why)"
                                + " select :at, :who, :what, subject, :why from asked join fresh using (key) order by n");
        if (!once.isEmpty()) {
            insert.setParameter("once", once);
        }
        insert.setParameter(
                        "subjects",
                        subjects.stream()
                                .map(subject -> subject.replace('\n', ' '))
                                .collect(Collectors.joining("\n")))
                .setParameter("at", like.at())
                .setParameter("who", like.who())
                .setParameter("what", like.what())
                .setParameter("why", like.why())
                .executeUpdate();
    }

    @Override
    public int count(String who, String what, String subject, Instant now) {
        return ((Number) em.createNativeQuery("insert into audit_sum (hour, who, what, slot, times)"
                                + " values (:hour, :who, :what, :slot, 1) on conflict (hour, who, what, slot)"
                                + " do update set times = audit_sum.times + 1 returning times")
                        .setParameter("hour", now.truncatedTo(ChronoUnit.HOURS))
                        .setParameter("who", who)
                        .setParameter("what", what)
                        .setParameter("slot", Math.floorMod(subject.hashCode(), SLOTS))
                        .getSingleResult())
                .intValue();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AuditSum> closeSums(Instant hour, int listed) {
        List<Object[]> closed = em.createNativeQuery(
                        "with closed as (delete from audit_sum where hour < :hour returning *)"
                                + " select cast(extract(epoch from hour) as bigint), who, what, cast(sum(times - :listed) as bigint) from closed"
                                + " where times > :listed group by hour, who, what order by hour, who, what")
                .setParameter("hour", hour)
                .setParameter("listed", listed)
                .getResultList();
        return closed.stream()
                .map(row -> new AuditSum(
                        Instant.ofEpochSecond(((Number) row[0]).longValue()),
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue()))
                .toList();
    }

    @Override
    public void forgetReads(Instant before) {
        em.createNativeQuery("delete from audit_read where at < :before")
                .setParameter("before", before)
                .executeUpdate();
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
        TypedQuery<AuditEntry> query = em.createQuery(
                        "select e from AuditEntry e where " + where + " order by e.at desc, e.id desc",
                        AuditEntry.class)
                .setMaxResults(limit);
        filled.forEach(query::setParameter);
        return query.getResultList();
    }
}
