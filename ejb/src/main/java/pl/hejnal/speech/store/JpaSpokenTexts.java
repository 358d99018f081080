package pl.hejnal.speech.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.SpokenTexts;

/** The spoken texts as rows; they are read whole and never written here, so there is no entity. */
@ApplicationScoped
public class JpaSpokenTexts implements SpokenTexts {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<SpokenText> all() {
        List<?> rows = em.createNativeQuery(
                        "select key, language, text from spoken_text order by key, language", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new SpokenText(
                        row.get("key", String.class),
                        new Language(row.get("language", String.class)),
                        row.get("text", String.class)))
                .toList();
    }
}
