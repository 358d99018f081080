package pl.hejnal.staffing.shifts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftTemplate;
import pl.hejnal.staffing.shifts.domain.ShiftTemplates;

/** Templates, a row each; few enough to be read whole. */
@ApplicationScoped
public class JpaShiftTemplates implements ShiftTemplates {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public List<ShiftTemplate> all() {
        List<Tuple> rows = em.createNativeQuery(
                        "select id, name, letter, colour, starts, ends, breaks from shift_template order by starts, name, id",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new ShiftTemplate(
                        ((Number) row.get("id")).longValue(),
                        row.get("name", String.class),
                        row.get("letter", String.class),
                        ShiftColour.valueOf(row.get("colour", String.class)),
                        DayPlanColumns.hours(row)))
                .toList();
    }

    @Override
    public void keep(ShiftTemplate template) {
        boolean added = template.id() == ShiftTemplate.NEW;
        Query query = em.createNativeQuery(added ? """
                insert into shift_template (name, letter, colour, starts, ends, breaks)
                values (:name, :letter, :colour, cast(:starts as int), cast(:ends as int), :breaks)
                """ : """
                update shift_template set name = :name, letter = :letter, colour = :colour, starts = cast(:starts as int),
                    ends = cast(:ends as int), breaks = :breaks
                where id = :id
                """)
                .setParameter("name", template.name())
                .setParameter("letter", template.letter())
                .setParameter("colour", template.colour().name());
        if (!added) {
            query.setParameter("id", template.id());
        }
        DayPlanColumns.hours(query, Optional.of(template.hours())).executeUpdate();
    }

    @Override
    public void remove(long id) {
        em.createNativeQuery("delete from shift_template where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }
}
