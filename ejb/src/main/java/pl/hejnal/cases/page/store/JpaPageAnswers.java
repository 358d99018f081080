package pl.hejnal.cases.page.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import pl.hejnal.cases.page.domain.PageAnswers;

/** A row a quarter of an hour. */
@ApplicationScoped
public class JpaPageAnswers implements PageAnswers {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(Instant quarter) {
        em.createNativeQuery("insert into page_answer as p (quarter, answers) values (:quarter, 1)"
                        + " on conflict (quarter) do update set answers = p.answers + 1")
                .setParameter("quarter", quarter)
                .executeUpdate();
    }
}
