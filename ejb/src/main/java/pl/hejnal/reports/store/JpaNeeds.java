package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.Needs;

/** By native SQL over the sums; a year is some hundred rows a department. */
@ApplicationScoped
public class JpaNeeds implements Needs {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<OfDepartment> between(LocalDate from, LocalDate until) {
        List<Tuple> rows = em.createNativeQuery("""
                select department, sum(calls) calls, sum(talk_ms) talk from case_file_need
                where day >= :from and day < :until group by department having sum(calls) > 0
                """, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return rows.stream()
                .map(row -> new OfDepartment(
                        row.get("department", String.class), number(row, "calls"), number(row, "talk")))
                .toList();
    }

    @Override
    public Office office(LocalDate from, LocalDate until) {
        Tuple row = (Tuple) em.createNativeQuery("""
                select coalesce(sum(answered), 0) answered, coalesce(sum(talk_ms), 0) talk,
                       coalesce(sum(settled_in_menu), 0) settled
                from call_rollup where quarter >= :from and quarter < :until
                """, Tuple.class)
                .setParameter("from", from.atStartOfDay(OfficeZone.ZONE).toInstant())
                .setParameter("until", until.atStartOfDay(OfficeZone.ZONE).toInstant())
                .getSingleResult();
        return new Office(number(row, "answered"), number(row, "talk"), number(row, "settled"));
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }
}
