package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import pl.hejnal.reports.domain.DaySums;
import pl.hejnal.reports.domain.OfficeDay;
import pl.hejnal.reports.domain.Sums;

/** Sums by native SQL: they have no entity here, since reports never change them. */
@ApplicationScoped
public class JpaDaySums implements DaySums {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<Quarter> quarters(OfficeDay day) {
        return rows("""
                select quarter, sum(offered) offered, sum(answered) answered, sum(answered_in_time) in_time,
                       sum(wait_ms_answered) wait, sum(talk_ms) talk, sum(abandoned_waiting) waiting,
                       sum(abandoned_early) early, sum(settled_in_menu) settled,
                       sum(out_of_hours) out_of_hours, sum(messages_left) messages, sum(failed) failed,
                       sum(callbacks) callbacks, sum(not_reached) not_reached, sum(ring_backs) ring_backs,
                       sum(surveyed) surveyed, sum(survey_sum) survey_sum
                from call_rollup where quarter >= :from and quarter < :until group by quarter order by quarter
                """, day).stream()
                .map(row -> new Quarter(
                        row.get("quarter", Instant.class),
                        new Sums(
                                number(row, "offered"),
                                number(row, "answered"),
                                number(row, "in_time"),
                                number(row, "wait"),
                                number(row, "talk"),
                                number(row, "waiting"),
                                number(row, "early"),
                                number(row, "settled"),
                                number(row, "out_of_hours"),
                                number(row, "messages"),
                                number(row, "failed"),
                                number(row, "callbacks"),
                                number(row, "not_reached"),
                                number(row, "ring_backs"),
                                number(row, "surveyed"),
                                number(row, "survey_sum"))))
                .toList();
    }

    @Override
    public List<OfClerk> clerks(OfficeDay day) {
        return rows("""
                select login, sum(answered) answered, sum(talk_ms) talk
                from clerk_rollup where quarter >= :from and quarter < :until group by login order by login
                """, day).stream()
                .map(row -> new OfClerk(row.get("login", String.class), number(row, "answered"), number(row, "talk")))
                .toList();
    }

    @Override
    public long inProgress(OfficeDay day) {
        return number(rows("""
                select count(*) calls from phone_call
                where state <> 'ENDED' and arrived_at >= :from and arrived_at < :until
                """, day).getFirst(), "calls");
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, OfficeDay day) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("from", day.from())
                .setParameter("until", day.until())
                .getResultList();
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }
}
