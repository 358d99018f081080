package pl.hejnal.reports.drilldown.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.drilldown.domain.CallFilter;
import pl.hejnal.reports.drilldown.domain.CallSources;
import pl.hejnal.reports.drilldown.store.FilledQuarters.Reach;

/**
 * The figures tell in which quarters of an hour there are such calls, so only those are looked through: what is rare is
 * found as quickly as what is frequent, in many years as in few. Where no figure counts exactly these calls, each look goes
 * further back than the one before, and a page may end before it is full.
 */
@ApplicationScoped
public class JpaCallSources implements CallSources {

    private static final int MOST_LOOKS = 6;
    private static final int FURTHER = 4;
    private static final Duration FIRST_LOOK = Duration.ofDays(62);

    /** Once, and not for each call. */
    private static final String TEAM_TIME =
            "with team_time as materialized (select login, team, starts, ends from clerk_team_time) ";

    /** Of the one clerk that is asked about, or of any. Who was in no team is in the empty one. */
    private static final String OF_TEAM = """
             and exists (
                select from unnest(s.facts) as fact
                left join team_time t on t.login = substr(fact, 7, length(fact) - 14)
                    and s.quarter >= t.starts and s.quarter < t.ends
                where fact like 'CLERK=% HANDLED' and (fact = any(cast(:all as text[])) or not :ofClerk)
                    and coalesce(cast(t.team as text), '') = :team)
            """;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Inject
    private FilledQuarters quarters;

    @Override
    public Slice newest(CallFilter filter, Optional<Place> after, int limit) {
        List<Place> found = new ArrayList<>();
        Instant end = after.map(place -> Interval.QUARTER.endOf(place.arrivedAt()))
                .filter(filter.until()::isAfter)
                .orElse(filter.until());
        Duration back = FIRST_LOOK;
        int enough = limit;
        for (int look = 0; look < MOST_LOOKS && end.isAfter(filter.from()) && found.size() < limit; look++) {
            Instant begin = Collections.max(List.of(filter.from(), end.minus(back)));
            Reach reach = quarters.newest(filter.figure(), begin, end, enough);
            if (!reach.quarters().isEmpty()) {
                found.addAll(calls(filter, reach.quarters(), after, limit - found.size()));
            }
            end = reach.back();
            back = back.multipliedBy(FURTHER);
            enough *= FURTHER;
        }
        boolean whole = found.size() == limit || !end.isAfter(filter.from());
        return new Slice(found, whole ? Optional.empty() : Optional.of(end));
    }

    @SuppressWarnings("unchecked")
    private List<Place> calls(CallFilter filter, List<Instant> in, Optional<Place> after, int limit) {
        String sql = (filter.team().isEmpty() ? "" : TEAM_TIME)
                + "select c.arrived_at as at, c.linkedid as call from call_figure_source s"
                + " join phone_call c on c.linkedid = s.linkedid where s.quarter in (:quarters)"
                + (filter.all().isEmpty() ? "" : " and s.facts @> cast(:all as text[])")
                + (filter.oneOf().isEmpty() ? "" : " and s.facts && cast(:oneOf as text[])")
                + (filter.team().isEmpty() ? "" : OF_TEAM)
                + (after.isPresent() ? " and (c.arrived_at, c.linkedid) < (:at, :call)" : "")
                + " order by c.arrived_at desc, c.linkedid desc";
        Query query = em.createNativeQuery(sql, Tuple.class)
                .setParameter("quarters", in)
                .setMaxResults(limit);
        if (!filter.all().isEmpty() || filter.team().isPresent()) {
            query.setParameter("all", filter.all().toArray(String[]::new));
        }
        if (!filter.oneOf().isEmpty()) {
            query.setParameter("oneOf", filter.oneOf().toArray(String[]::new));
        }
        filter.team().ifPresent(team -> query.setParameter("team", team).setParameter("ofClerk", isOfClerk(filter)));
        after.ifPresent(place -> query.setParameter("at", place.arrivedAt()).setParameter("call", place.linkedid()));
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Place(row.get("at", Instant.class), row.get("call", String.class)))
                        .toList();
    }

    private static boolean isOfClerk(CallFilter filter) {
        return filter.all().stream().anyMatch(fact -> fact.startsWith("CLERK=") && fact.endsWith(" HANDLED"));
    }
}
