package pl.hejnal.menu;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Language;
import pl.hejnal.menu.domain.SpokenText;
import pl.hejnal.menu.domain.SpokenTexts;

/**
 * The spoken texts in memory, since every caller hears several. Past their time one caller fetches them anew; the others
 * go on with the old ones and wait for nobody.
 */
final class KeptTexts {

    static final Duration FRESH = Duration.ofMinutes(1);

    private final SpokenTexts texts;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Shelf shelf;

    KeptTexts(SpokenTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        shelf = fetch();
    }

    /**
     * In the office's own language where this one lacks it: a caller must not meet silence because a text is new.
     *
     * @throws IllegalStateException if there is no such text
     */
    SpokenText find(String key, Language language) {
        Map<Place, SpokenText> all = current();
        SpokenText text = all.getOrDefault(new Place(key, language), all.get(new Place(key, Language.PL)));
        if (text == null) {
            throw new IllegalStateException("There is no spoken text " + key + " in " + language.code());
        }
        return text;
    }

    /** Who asks next fetches them; not whoever says so, for a transaction that has just ended can ask nothing. */
    void outdate() {
        shelf = new Shelf(shelf.texts(), Instant.MIN);
    }

    private Map<Place, SpokenText> current() {
        if (!clock.instant().isBefore(shelf.until()) && fetching.tryLock()) {
            try {
                shelf = fetch();
            } finally {
                fetching.unlock();
            }
        }
        return shelf.texts();
    }

    private Shelf fetch() {
        return new Shelf(texts.all().stream().collect(Collectors.toUnmodifiableMap(
                text -> new Place(text.key(), text.language()), Function.identity())), clock.instant().plus(FRESH));
    }

    private record Place(String key, Language language) {
    }

    private record Shelf(Map<Place, SpokenText> texts, Instant until) {
    }
}
