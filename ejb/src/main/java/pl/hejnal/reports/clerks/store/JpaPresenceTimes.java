package pl.hejnal.reports.clerks.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.clerks.domain.ClerkTimes;
import pl.hejnal.reports.clerks.domain.PresenceTimes;
import pl.hejnal.staffing.domain.Presence;

/** A clerk's day is one or two rows; what goes on is reckoned from the few intervals that have no end yet. */
@ApplicationScoped
public class JpaPresenceTimes implements PresenceTimes {

    /** By day and clerk, with what goes on. */
    static final String PARTS = """
            select day, login, presence, ms from presence_day where day between :from and :until
            union all
            select p.day, i.login, i.presence, p.ms from presence_interval i
            join clerk_presence c on c.login = i.login
            cross join lateral presence_parts(i.since, presence_known_until(c.seen_at, cast(:now as timestamptz))) as p
            where i.until is null and p.day between :from and :until
            """;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, ClerkTimes> between(LocalDate from, LocalDate until, Instant now) {
        List<Tuple> rows = em.createNativeQuery(
                        "select login, presence, cast(sum(ms) as bigint) as ms from (" + PARTS
                                + ") as parts group by login, presence",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("now", now)
                .getResultList();
        Map<String, ClerkTimes> times = new HashMap<>();
        rows.forEach(row -> times.merge(row.get("login", String.class), times(row), ClerkTimes::plus));
        return times;
    }

    static ClerkTimes times(Tuple row) {
        long millis = ((Number) row.get("ms")).longValue();
        return Presence.valueOf(row.get("presence", String.class)) == Presence.PRESENT
                ? new ClerkTimes(millis, 0)
                : new ClerkTimes(0, millis);
    }

    @Override
    public LocalDate since() {
        Instant since = ((Tuple)
                        em.createNativeQuery("select since from known_since where what = 'PRESENCE'", Tuple.class)
                                .getSingleResult())
                .get("since", Instant.class);
        return since.atZone(OfficeZone.ZONE).toLocalDate();
    }
}
