package pl.hejnal.speech;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.rules.RulesOfSpeech;

/**
 * The menu's own sentences as they are read aloud. They are published seldom and said in every call, so the rules of
 * speech read each of them once. Nothing of a case comes here.
 */
public final class ReadAloud {

    /** More than a menu has in all its languages; a draft that is worked on for long makes ever new ones. */
    private static final int MOST = 2_000;

    private static final Map<Written, String> READ = new ConcurrentHashMap<>();

    private record Written(Language language, String text) {}

    private ReadAloud() {}

    public static String of(String text, Language language) {
        if (READ.size() >= MOST) {
            READ.clear();
        }
        return READ.computeIfAbsent(
                new Written(language, text),
                written -> RulesOfSpeech.of(language).aloud(text));
    }
}
