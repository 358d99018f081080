package pl.hejnal.calls.counting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.CountedAs;
import pl.hejnal.calls.counting.domain.Figures;

/** All changes of a transaction as JSON values, so that they are one statement however many there are. */
@ApplicationScoped
public class JpaFigures implements Figures {

    private static final String APPEND = """
            insert into call_figure_change (quarter, keys, counts)
            select quarter, keys, counts
            from jsonb_to_recordset(cast(:changes as jsonb)) as c (quarter timestamptz, keys jsonb, counts jsonb)
            """;
    private static final String ELSEWHERE = """
            , gone as (
                delete from call_figure_source s
                using jsonb_to_recordset(cast(:calls as jsonb)) as c (linkedid text, quarter timestamptz, before timestamptz)
                where s.quarter = c.before and s.linkedid = c.linkedid and c.before <> c.quarter)
            """;
    private static final String KEEP = """
            insert into call_figure_source (quarter, linkedid, facts)
            select quarter, linkedid, facts
            from jsonb_to_recordset(cast(:calls as jsonb)) as c (linkedid text, quarter timestamptz, facts text[])
            on conflict (quarter, linkedid) do update set facts = excluded.facts
            """;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(List<Contribution> changes, List<CountedAs> calls) {
        if (changes.isEmpty()) {
            return;
        }
        JsonArrayBuilder rows = Json.createArrayBuilder();
        changes.forEach(change -> rows.add(row(change)));
        JsonArrayBuilder counted = Json.createArrayBuilder();
        calls.forEach(call -> counted.add(row(call)));
        em.createNativeQuery("with appended as (" + APPEND + ")"
                        + (calls.stream().anyMatch(JpaFigures::isElsewhere) ? ELSEWHERE : "") + KEEP)
                .setParameter("changes", rows.build().toString())
                .setParameter("calls", counted.build().toString())
                .executeUpdate();
    }

    /** The PBX's journal may tell that a call arrived in another quarter. */
    private static boolean isElsewhere(CountedAs call) {
        return call.before().filter(quarter -> !quarter.equals(call.quarter())).isPresent();
    }

    private static JsonObjectBuilder row(CountedAs call) {
        JsonObjectBuilder row = Json.createObjectBuilder()
                .add("linkedid", call.call().value())
                .add("quarter", call.quarter().toString())
                .add("facts", Json.createArrayBuilder(call.facts()));
        call.before().ifPresent(quarter -> row.add("before", quarter.toString()));
        return row;
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
