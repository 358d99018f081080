package pl.hejnal.speech.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.TextVersion;
import pl.hejnal.speech.domain.WrittenTexts;

/** The spoken texts as rows with their versions. */
@ApplicationScoped
public class JpaWrittenTexts implements WrittenTexts {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<TextVersion> all() {
        List<?> rows = em.createNativeQuery(
                        "select key, language, text, version from spoken_text order by key, language", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new TextVersion(
                        new SpokenText(
                                row.get("key", String.class),
                                new Language(row.get("language", String.class)),
                                row.get("text", String.class)),
                        row.get("version", Long.class)))
                .toList();
    }

    @Override
    public boolean write(SpokenText text, long version) {
        return em.createNativeQuery(
                                "insert into spoken_text (key, language, text, version)"
                                        + " values (:key, :language, :text, :version + 1) on conflict (key, language) do update"
                                        + " set text = excluded.text, version = excluded.version where spoken_text.version = :version")
                        .setParameter("key", text.key())
                        .setParameter("language", text.language().code())
                        .setParameter("text", text.text())
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }
}
