package pl.hejnal.reports.clerks.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.reports.clerks.domain.ClerkTimes;
import pl.hejnal.reports.clerks.domain.TeamWork;
import pl.hejnal.reports.domain.Sums;

/** The rows of clerks' days, each with the team of its day. */
@ApplicationScoped
public class JpaTeamWork implements TeamWork {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, ClerkTimes>> times(LocalDate from, LocalDate until, Instant now) {
        List<Tuple> rows = em.createNativeQuery("""
                        select coalesce(cast(t.team as text), '') as team, p.login, p.presence, cast(sum(p.ms) as bigint) as ms
                        from (
                        """ + JpaPresenceTimes.PARTS + """
                            ) as p
                        left join clerk_team_time t on t.login = p.login and p.day >= t.since and p.day < t.until
                        group by 1, 2, 3
                        """, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultList();
        Map<String, Map<String, ClerkTimes>> times = new HashMap<>();
        rows.forEach(row -> times.computeIfAbsent(row.get("team", String.class), team -> new HashMap<>())
                .merge(row.get("login", String.class), JpaPresenceTimes.times(row), ClerkTimes::plus));
        return times;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Map<String, Sums>> sums(Instant from, Instant until, Collection<String> names) {
        List<Tuple> rows = em.createNativeQuery("""
                        select f.value as team, f.login, n.key as name, cast(sum(cast(n.value as bigint)) as bigint) as amount
                        from team_figure_now f cross join lateral jsonb_each_text(f.counts) as n
                        where f.grain = 'DAY' and f.start >= :from and f.start < :until and n.key in (:names)
                        group by 1, 2, 3
                        """, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("names", names)
                .getResultList();
        Map<String, Map<String, Sums>> sums = new HashMap<>();
        rows.forEach(row -> sums.computeIfAbsent(row.get("team", String.class), team -> new HashMap<>())
                .merge(
                        row.get("login", String.class),
                        new Sums(Map.of(
                                row.get("name", String.class),
                                row.get("amount", Number.class).longValue())),
                        Sums::plus));
        return sums;
    }
}
