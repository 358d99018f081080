package pl.hejnal.reports.clerks.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.reports.clerks.domain.PlanTimes;
import pl.hejnal.reports.clerks.domain.PlannedTimes;

/**
 * What was kept of a planned part is written to it when it is published and when an interval of presence ends. It is reckoned here
 * only for parts of which some lies outside the days that are asked for, and for intervals that go on.
 */
@ApplicationScoped
public class JpaPlannedTimes implements PlannedTimes {

    private static final String KEPT = """
            with span as materialized (
                select greatest(cast(w.week as timestamp) at time zone 'Europe/Warsaw',
                                cast(cast(:from as date) as timestamp) at time zone 'Europe/Warsaw') as since,
                       least(cast(w.week + 7 as timestamp) at time zone 'Europe/Warsaw',
                             cast(cast(:end as date) as timestamp) at time zone 'Europe/Warsaw', cast(:now as timestamptz)) as until
                from (select distinct week from shift_publication
                      where week > cast(:from as date) - 7 and week < cast(:end as date)) as w),
            part as (
                select p.clerk, p.presence, greatest(p.since, s.since) as since, least(p.until, s.until) as until,
                       case when p.since >= s.since and p.until <= s.until then p.kept end as kept
                from span s join planned_part p on p.since < s.until and p.since > s.since - interval '2 days' and p.until > s.since
                where s.since < s.until),
            going_on as (
                select o.login, o.presence, o.since, presence_known_until(c.seen_at, cast(:now as timestamptz)) as until
                from presence_interval o join clerk_presence c on c.login = o.login where o.until is null),
            held as (
                select clerk, presence, extract(epoch from until - since) as planned,
                       coalesce(kept, presence_kept(clerk, presence, since, until)) as kept
                from part
                union all
                select part.clerk, '', 0, extract(epoch from least(g.until, part.until) - greatest(g.since, part.since))
                from part join going_on g on g.login = part.clerk and g.presence = part.presence
                    and g.since < part.until and g.until > part.since),
            """;

    private static final String WORKED = """
            worked as (
                select d.login, sum(d.ms) as ms from (
                    select day, login, ms from presence_day
                    where presence = 'PRESENT' and day >= cast(:from as date) and day < cast(:end as date)
                    union all
                    select p.day, i.login, p.ms from presence_interval i
                    join clerk_presence c on c.login = i.login
                    cross join lateral presence_parts(i.since, presence_known_until(c.seen_at, cast(:now as timestamptz))) as p
                    where i.until is null and i.presence = 'PRESENT' and p.day >= cast(:from as date) and p.day < cast(:end as date)
                ) as d
                where exists (select from shift_publication w
                    where w.week = d.day - (cast(extract(isodow from d.day) as int) - 1))
                group by d.login)
            select h.clerk, cast(sum(h.planned) * 1000 as bigint) as planned,
                   cast(coalesce(sum(h.planned) filter (where h.presence = 'PRESENT'), 0) * 1000 as bigint) as planned_work,
                   cast(sum(h.kept) * 1000 as bigint) as kept, cast(coalesce(max(w.ms), 0) as bigint) as worked
            from held h left join worked w on w.login = h.clerk
            group by h.clerk
            """;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, PlanTimes> between(LocalDate from, LocalDate until, Instant now) {
        List<Tuple> rows = em.createNativeQuery(KEPT + WORKED, Tuple.class)
                .setParameter("from", from)
                .setParameter("end", until.plusDays(1))
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("clerk", String.class),
                        row -> new PlanTimes(
                                millis(row, "planned"),
                                millis(row, "planned_work"),
                                millis(row, "kept"),
                                millis(row, "worked"))));
    }

    private static long millis(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
