package pl.hejnal.drafts.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.drafts.domain.FormDraft;
import pl.hejnal.drafts.domain.FormDrafts;
import pl.hejnal.identity.domain.Login;

/** One row for each person and form; the database decides between two windows of the same person. */
@ApplicationScoped
public class JpaFormDrafts implements FormDrafts {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Optional<FormDraft> find(Login login, String form) {
        List<?> rows = em.createNativeQuery(
                        "select fields, kept_at from draft where login = :login and form = :form", Tuple.class)
                .setParameter("login", login.value())
                .setParameter("form", form)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new FormDraft(
                        login, form, read(row.get("fields", String.class)), row.get("kept_at", Instant.class)))
                .findFirst();
    }

    @Override
    public Set<String> formsOf(Login login) {
        List<?> forms = em.createNativeQuery("select form from draft where login = :login", String.class)
                .setParameter("login", login.value())
                .getResultList();
        return forms.stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void keep(FormDraft draft) {
        em.createNativeQuery(
                        "insert into draft (login, form, fields, kept_at) values (:login, :form, :fields, :at)"
                                + " on conflict (login, form) do update set fields = excluded.fields, kept_at = excluded.kept_at")
                .setParameter("login", draft.login().value())
                .setParameter("form", draft.form())
                .setParameter("fields", write(draft.fields()))
                .setParameter("at", draft.keptAt())
                .executeUpdate();
    }

    @Override
    public void forget(Login login, String form) {
        em.createNativeQuery("delete from draft where login = :login and form = :form")
                .setParameter("login", login.value())
                .setParameter("form", form)
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant moment) {
        em.createNativeQuery("delete from draft where kept_at < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private static String write(Map<String, String> fields) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        fields.forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> read(String fields) {
        try (JsonReader reader = Json.createReader(new StringReader(fields))) {
            JsonObject object = reader.readObject();
            return object.keySet().stream().collect(Collectors.toMap(name -> name, object::getString));
        }
    }
}
