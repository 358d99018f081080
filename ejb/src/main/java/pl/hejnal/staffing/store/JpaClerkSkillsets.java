package pl.hejnal.staffing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.staffing.domain.ClerkSkills;
import pl.hejnal.staffing.domain.ClerkSkillsets;

/** Skills, a row a clerk; few enough to be read whole. */
@ApplicationScoped
public class JpaClerkSkillsets implements ClerkSkillsets {

    private static final String BETWEEN = " ";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public Map<Login, ClerkSkills> all() {
        List<?> rows = em.createNativeQuery("select login, skills, languages from clerk_skills", Tuple.class)
                .getResultList();
        Map<Login, ClerkSkills> all = new HashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row ->
                        Login.read(row.get("login", String.class)).ifPresent(login -> all.put(login, skills(row))));
        return all;
    }

    private static ClerkSkills skills(Tuple row) {
        return ClerkSkills.of(
                Set.of(row.get("skills", String.class).split(BETWEEN)),
                Stream.of(row.get("languages", String.class).split(BETWEEN))
                        .map(Language::new)
                        .collect(Collectors.toSet()));
    }

    @Override
    public void keep(Login login, ClerkSkills skills) {
        em.createNativeQuery("""
                insert into clerk_skills values (:login, :skills, :languages)
                on conflict (login) do update set skills = excluded.skills, languages = excluded.languages
                """)
                .setParameter("login", login.value())
                .setParameter("skills", String.join(BETWEEN, skills.skills()))
                .setParameter(
                        "languages",
                        skills.languages().stream().map(Language::code).collect(Collectors.joining(BETWEEN)))
                .executeUpdate();
    }
}
