package pl.hejnal.menu.domain;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import pl.hejnal.kernel.Language;

/** A sentence or a name in as many languages as somebody wrote it. */
public record LocalText(Map<Language, String> words) {

    public LocalText {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    public Set<Language> languages() {
        return words.keySet();
    }

    /** The words in this language; Polish where it has none, since a caller must not meet silence. */
    public String in(Language language) {
        String own = words.get(language);
        return own != null ? own : words.getOrDefault(Language.PL, "");
    }
}
