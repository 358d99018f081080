package pl.hejnal.menu;

import java.util.Map;

/**
 * One sentence to be spoken, before it has words: sentences are rendered and kept one by one, so what varies stands in
 * as few of them as can be.
 *
 * @param key the text's key, {@code spoken_text.key}
 * @param params what fills the text's {@code {names}}, already in words of the dialogue's language
 */
public record Phrase(String key, Map<String, String> params) {

    public Phrase {
        params = Map.copyOf(params);
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    public static Phrase of(String key, String name, String value) {
        return new Phrase(key, Map.of(name, value));
    }
}
