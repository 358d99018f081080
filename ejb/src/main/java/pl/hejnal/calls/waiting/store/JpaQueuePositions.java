package pl.hejnal.calls.waiting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.waiting.domain.PastWait;
import pl.hejnal.calls.waiting.domain.QueuePositions;

/** Counts those who wait now, by indexes that hold nobody else; and the last waits, by the index of a queue's answers. */
@ApplicationScoped
public class JpaQueuePositions implements QueuePositions {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public int ahead(String queue, Instant place) {
        return callersAhead(queue, place) + count("""
                select count(*) from callback where state = 'WAITING' and queue = :queue and place_at < :place
                """, queue, place);
    }

    @Override
    public int callersAhead(String queue, Instant place) {
        return count("""
                select count(*) from phone_call where state in ('WAITING', 'RINGING')
                    and queue = :queue and place_at < :place
                """, queue, place);
    }

    private int count(String query, String queue, Instant place) {
        return ((Number) em.createNativeQuery(query)
                        .setParameter("queue", queue)
                        .setParameter("place", place)
                        .getSingleResult())
                .intValue();
    }

    /** Who was answered within ten seconds found somebody free and tells nothing of how long a place lasts. */
    @Override
    public List<PastWait> waits(String queue, Instant since, int most) {
        List<?> rows = em.createNativeQuery("""
                select extract(epoch from c.answered_at - c.queued_at) * 1000 as waited,
                       1 + (select count(*) from phone_call o where o.queue = c.queue and o.queued_at < c.queued_at
                               and o.queued_at > c.queued_at - interval '1 hour'
                               and coalesce(o.answered_at, o.ended_at, 'infinity') > c.queued_at) as place
                from phone_call c
                where c.queue = :queue and c.answered_at > :since and c.callback_id is null
                    and c.answered_at > c.queued_at + interval '10 seconds'
                order by c.answered_at desc limit :most
                """, Tuple.class)
                .setParameter("queue", queue)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new PastWait(
                        row.get("place", Number.class).intValue(),
                        Duration.ofMillis(row.get("waited", Number.class).longValue())))
                .toList();
    }
}
