package pl.hejnal.menu.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.menu.domain.MenuPlan;
import pl.hejnal.menu.domain.MenuPlans;
import pl.hejnal.menu.domain.MenuVersion;

/** Versions are only ever added, each a whole document, so there is no entity. */
@ApplicationScoped
public class JpaMenuPlans implements MenuPlans {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public MenuPlan published() {
        return PlanDocument.read(
                (String) em.createNativeQuery("select plan from menu_version order by version desc limit 1")
                        .getSingleResult());
    }

    @Override
    public Optional<MenuPlan> find(int version) {
        List<?> found = em.createNativeQuery("select plan from menu_version where version = :version")
                .setParameter("version", version)
                .getResultList();
        return found.stream().map(String.class::cast).map(PlanDocument::read).findFirst();
    }

    @Override
    public MenuPlan parse(String document) {
        return PlanDocument.read(document);
    }

    @Override
    public String document(MenuPlan plan) {
        return PlanDocument.write(plan);
    }

    @Override
    public List<MenuVersion> versions() {
        List<?> rows = em.createNativeQuery(
                        "select version, published_by, note, published_at from menu_version order by version desc",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new MenuVersion(
                        row.get("version", Integer.class),
                        row.get("published_by", String.class),
                        row.get("note", String.class),
                        row.get("published_at", Instant.class)))
                .toList();
    }

    @Override
    public boolean isNewest(int version) {
        em.createNativeQuery("lock table menu_version in share row exclusive mode")
                .executeUpdate();
        return versions().getFirst().number() == version;
    }

    @Override
    public int publish(MenuPlan plan, String by, String note, Instant at) {
        return (Integer) em.createNativeQuery("insert into menu_version (plan, published_by, note, published_at)"
                        + " values (:plan, :by, :note, :at) returning version")
                .setParameter("plan", PlanDocument.write(plan))
                .setParameter("by", by)
                .setParameter("note", note)
                .setParameter("at", at)
                .getSingleResult();
    }
}
