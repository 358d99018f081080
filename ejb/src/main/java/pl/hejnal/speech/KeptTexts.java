package pl.hejnal.speech;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Cached;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.SpokenTexts;

/** The spoken texts in memory, since every caller hears several. */
public final class KeptTexts {

    static final Duration FRESH = Duration.ofMinutes(1);

    private final Cached<Map<Place, SpokenText>> cached;

    /** Reads them at once. */
    public KeptTexts(SpokenTexts texts, Clock clock) {
        cached = new Cached<>(
                "spoken texts",
                () -> texts.all().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                text -> new Place(text.key(), text.language()), Function.identity())),
                FRESH,
                clock);
        cached.get();
    }

    /**
     * In the office's own language where this one lacks it: a caller must not meet silence because a text is new.
     *
     * @throws IllegalStateException if there is no such text
     */
    public SpokenText find(String key, Language language) {
        Map<Place, SpokenText> all = cached.get();
        SpokenText text = all.getOrDefault(new Place(key, language), all.get(new Place(key, Language.PL)));
        if (text == null) {
            throw new IllegalStateException("There is no spoken text " + key + " in " + language.code());
        }
        return text;
    }

    /** Who asks next reads them anew. */
    void outdate() {
        cached.outdate();
    }

    private record Place(String key, Language language) {}
}
