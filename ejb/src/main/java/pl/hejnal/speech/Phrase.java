package pl.hejnal.speech;

import java.util.Map;
import java.util.Optional;
import pl.hejnal.kernel.Language;

/**
 * One sentence to be spoken: sentences are rendered and kept one by one, so what varies stands in as few of them as can
 * be.
 *
 * @param key the text's key, {@code spoken_text.key}, or the place in the plan that the words come from
 * @param params what fills the text's {@code {names}}, already in words of the dialogue's language
 * @param words of the plan or of a card; without them the office's text of that key is spoken
 * @param language if it is another than the dialogue's
 */
public record Phrase(String key, Map<String, String> params, Optional<String> words, Optional<Language> language) {

    public Phrase {
        params = Map.copyOf(params);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of(), Optional.empty(), Optional.empty());
    }

    public static Phrase of(String key, String name, String value) {
        return new Phrase(key, Map.of(name, value), Optional.empty(), Optional.empty());
    }

    public static Phrase said(String key, String words) {
        return new Phrase(key, Map.of(), Optional.of(words), Optional.empty());
    }

    /** Whether it is the same for every caller, so that a recording may stand for it. */
    public boolean isFixed() {
        return params.isEmpty();
    }

    /** What a caller hears of the recording of their talk; the basis stands as the office wrote it, in Polish. */
    public static Phrase recorded(String basis) {
        return of("menu.recorded", "basis", basis);
    }

    /** What a caller hears of a manager who may listen to their talk; the basis stands as for {@link #recorded}. */
    public static Phrase supervised(String basis) {
        return of("menu.supervised", "basis", basis);
    }

    public Phrase in(Language other) {
        return new Phrase(key, params, words, Optional.of(other));
    }
}
