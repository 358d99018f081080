package pl.hejnal.reports.menumap.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import pl.hejnal.reports.menumap.domain.MenuHistory;

/** In native SQL. Only who tries a draft reads calls, those of one day by their arrival. */
@ApplicationScoped
public class JpaMenuHistory implements MenuHistory {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Instant since() {
        return ((Tuple) em.createNativeQuery("select since from known_since where what = 'MENU_PLACES'", Tuple.class)
                        .getSingleResult())
                .get("since", Instant.class);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ChosenPath> paths(Instant from, Instant until) {
        List<Tuple> rows = em.createNativeQuery(
                        "select menu_path, count(*) as calls from phone_call where arrived_at >= :from"
                                + " and arrived_at < :until and menu_path is not null"
                                + " group by menu_path order by calls desc, menu_path",
                        Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
        return rows.stream()
                .map(row -> new ChosenPath(
                        List.of(row.get("menu_path", String.class).split(" ")),
                        row.get("calls", Number.class).longValue()))
                .toList();
    }
}
