package pl.hejnal.calls.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import pl.hejnal.calls.domain.CaseFileNeeds;

/** Sums by day and department, kept by upsert. */
@ApplicationScoped
public class JpaCaseFileNeeds implements CaseFileNeeds {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(LocalDate day, String department, int calls, long talkMillis) {
        em.createNativeQuery("""
                insert into case_file_need as n (day, department, calls, talk_ms) values (:day, :department, :calls, :talk)
                on conflict (day, department) do update set
                    calls = n.calls + excluded.calls, talk_ms = n.talk_ms + excluded.talk_ms
                """)
                .setParameter("day", day)
                .setParameter("department", department)
                .setParameter("calls", calls)
                .setParameter("talk", talkMillis)
                .executeUpdate();
    }
}
