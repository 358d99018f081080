package pl.hejnal.web.faces.menu.plan;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import pl.hejnal.menu.domain.LocalText;

/** A sentence in all its languages while it is being typed. */
public class SentenceRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> words = new HashMap<>();

    static SentenceRow of(LocalText text) {
        SentenceRow row = new SentenceRow();
        text.words().forEach((language, said) -> row.words.put(language.code(), said));
        return row;
    }

    public Map<String, String> getWords() {
        return words;
    }
}
