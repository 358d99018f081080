package pl.hejnal.speech;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.menu.SeededTexts;
import pl.hejnal.speech.domain.SpokenText;
import pl.hejnal.speech.domain.TextVersion;
import pl.hejnal.speech.domain.WrittenTexts;

/** The seeded texts, to be changed as long as a test lasts. */
public final class TextsInMemory implements WrittenTexts {

    private final Map<String, TextVersion> texts = new HashMap<>();

    public TextsInMemory() {
        new SeededTexts().all().forEach(text -> texts.put(place(text), new TextVersion(text, 0)));
    }

    @Override
    public List<TextVersion> all() {
        return texts.values().stream()
                .sorted(Comparator.comparing(kept -> place(kept.text())))
                .toList();
    }

    @Override
    public boolean write(SpokenText text, long version) {
        TextVersion before = texts.get(place(text));
        if (before != null && before.version() != version) {
            return false;
        }
        texts.put(place(text), new TextVersion(text, version + 1));
        return true;
    }

    private static String place(SpokenText text) {
        return text.key() + "." + text.language();
    }
}
