package pl.hejnal.menu.editor.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.menu.editor.domain.MenuDraft;
import pl.hejnal.menu.editor.domain.MenuDrafts;
import pl.hejnal.menu.store.PlanDocument;

/** A draft is a document with its place in time; the database decides which of two changes came first. */
@ApplicationScoped
public class JpaMenuDrafts implements MenuDrafts {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Optional<MenuDraft> find(Login login) {
        List<?> rows = em.createNativeQuery(
                        "select base, revision, plan from menu_draft where login = :login", Tuple.class)
                .setParameter("login", login.value())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new MenuDraft(
                        login,
                        row.get("base", Integer.class),
                        row.get("revision", Integer.class),
                        PlanDocument.read(row.get("plan", String.class))))
                .findFirst();
    }

    @Override
    public List<Login> owners() {
        List<?> logins = em.createNativeQuery("select login from menu_draft order by login")
                .getResultList();
        return logins.stream().map(login -> new Login(login.toString())).toList();
    }

    @Override
    public boolean keep(MenuDraft draft, Instant at) {
        String sql = draft.revision() == 1
                ? "insert into menu_draft (login, base, revision, plan, changed_at) values (:login, :base, :revision, :plan, :at)"
                        + " on conflict do nothing"
                : "update menu_draft set base = :base, revision = :revision, plan = :plan, changed_at = :at"
                        + " where login = :login and revision = :revision - 1";
        return em.createNativeQuery(sql)
                        .setParameter("login", draft.login().value())
                        .setParameter("base", draft.base())
                        .setParameter("revision", draft.revision())
                        .setParameter("plan", PlanDocument.write(draft.plan()))
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void forget(Login login) {
        em.createNativeQuery("delete from menu_draft where login = :login")
                .setParameter("login", login.value())
                .executeUpdate();
    }
}
