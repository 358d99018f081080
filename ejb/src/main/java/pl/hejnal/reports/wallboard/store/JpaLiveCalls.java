package pl.hejnal.reports.wallboard.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.reports.wallboard.domain.LiveCalls;
import pl.hejnal.reports.wallboard.domain.LiveSegment;

/** By the index that holds no call that has ended, and each call's own segments; nothing is locked. */
@ApplicationScoped
public class JpaLiveCalls implements LiveCalls {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<LiveSegment> all() {
        List<?> rows = em.createNativeQuery("""
                select s.kind, s.who, s.since
                from phone_call c join call_segment s on s.linkedid = c.linkedid
                where c.state <> 'ENDED' and s.until is null
                order by s.since, s.id
                """, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new LiveSegment(
                        SegmentKind.valueOf(row.get("kind", String.class)),
                        row.get("who", String.class),
                        row.get("since", Instant.class)))
                .toList();
    }
}
