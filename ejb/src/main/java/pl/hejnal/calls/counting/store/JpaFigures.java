package pl.hejnal.calls.counting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Figures;

/** All changes of a transaction as one JSON value, so that they are one statement however many there are. */
@ApplicationScoped
public class JpaFigures implements Figures {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(List<Contribution> changes) {
        if (changes.isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        changes.forEach(change -> rows.add(row(change)));
        em.createNativeQuery("""
                insert into call_figure_change (quarter, keys, counts)
                select quarter, keys, counts
                from jsonb_to_recordset(cast(:changes as jsonb)) as c (quarter timestamptz, keys jsonb, counts jsonb)
                """)
                .setParameter("changes", rows.build().toString())
                .executeUpdate();
    }

    private static JsonObjectBuilder row(Contribution change) {
        JsonObjectBuilder keys = Json.createObjectBuilder();
        change.key()
                .values()
                .forEach((dimension, values) -> keys.add(dimension.name(), Json.createArrayBuilder(values)));
        JsonObjectBuilder counts = Json.createObjectBuilder();
        change.counts().forEach(counts::add);
        return Json.createObjectBuilder()
                .add("quarter", change.key().quarter().toString())
                .add("keys", keys)
                .add("counts", counts);
    }

    @Override
    public int addUp(int most) {
        return ((Number) em.createNativeQuery("select add_up_call_figures(:most)")
                        .setParameter("most", most)
                        .getSingleResult())
                .intValue();
    }
}
