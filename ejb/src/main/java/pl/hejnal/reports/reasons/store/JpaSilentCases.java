package pl.hejnal.reports.reasons.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import pl.hejnal.reports.reasons.domain.Silence;
import pl.hejnal.reports.reasons.domain.SilentCases;

/**
 * In native SQL: what the menu told and what clerks noted in that time, each by an index of its own, then one look at each
 * case and at its last state before. A call about two cases of a department is one call.
 */
@ApplicationScoped
public class JpaSilentCases implements SilentCases {

    /** Signs are noted with and without initials; cases are known by the bare one (V41). */
    private static final String SILENT = """
            with asked as (
                select s.linkedid as call, s.case_sign as sign, s.at
                from call_step s where s.kind = 'CASE_TOLD' and s.at >= :from and s.at < :until
                union all
                select c.linkedid, e.text, e.at
                from ticket_entry e join phone_call c on c.ticket_id = e.ticket_id
                where e.kind = 'CASE' and e.at >= :from and e.at < :until and c.arrived_at >= :from and c.arrived_at <= e.at
            ), about as (
                select a.call, f.code, f.department, max(a.at) as at
                from asked a
                join case_file f on f.bare_sign = upper(coalesce(substring(a.sign from '^(.*[.][0-9][0-9][0-9][0-9])[.][^.0-9]+[0-9]?[0-9]?$'), a.sign))
                group by a.call, f.code, f.department
            ), judged as (
                select a.call, a.code, a.department,
                       case when p.stage in ('RECEIVED', 'IN_PROGRESS', 'UNKNOWN')
                                 and p.seen_at <= a.at - make_interval(days => cast(:days as int))
                            then a.at - p.seen_at end as silent_for
                from about a
                left join lateral (
                    select stage, seen_at from case_state_past
                    where code = a.code and seen_at <= a.at order by id desc limit 1) as p on true
            )
            select department, count(distinct call) as asked,
                   count(distinct call) filter (where silent_for is not null) as silent_calls,
                   count(distinct code) filter (where silent_for is not null) as silent_cases,
                   cast(coalesce(floor(extract(epoch from max(silent_for)) / 86400), 0) as bigint) as longest
            from judged group by department order by silent_calls desc, asked desc, department
            """;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<Silence> between(Instant from, Instant until, int days) {
        List<Tuple> rows = em.createNativeQuery(SILENT, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("days", days)
                .getResultList();
        return rows.stream()
                .map(row -> new Silence(
                        row.get("department", String.class),
                        number(row, "asked"),
                        number(row, "silent_calls"),
                        number(row, "silent_cases"),
                        number(row, "longest")))
                .toList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
