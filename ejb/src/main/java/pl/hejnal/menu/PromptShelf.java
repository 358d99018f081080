package pl.hejnal.menu;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.SpokenText;

/**
 * All spoken texts as they were at one moment; never changed, only replaced.
 *
 * @param readAt when they were read
 */
record PromptShelf(Map<Place, SpokenText> texts, Instant readAt) {

    /** Where a text stands. */
    record Place(String key, Language language) {
    }

    static PromptShelf of(List<SpokenText> texts, Instant readAt) {
        Map<Place, SpokenText> shelf = new HashMap<>();
        texts.forEach(text -> shelf.put(new Place(text.key(), text.language()), text));
        return new PromptShelf(Map.copyOf(shelf), readAt);
    }

    /** @throws IllegalStateException if there is no such text */
    SpokenText find(String key, Language language) {
        SpokenText text = texts.get(new Place(key, language));
        if (text == null) {
            throw new IllegalStateException("There is no spoken text " + key + " in " + language.code());
        }
        return text;
    }
}
