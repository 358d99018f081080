package pl.hejnal.speech;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import pl.hejnal.kernel.Language;
import pl.hejnal.speech.rules.RulesOfSpeech;

/**
 * The menu's own sentences as they are read aloud. They are published seldom and said in every call, so the rules of
 * speech read each of them once. Nothing of a case comes here.
 */
public final class ReadAloud {

    /** More than a menu has in all its languages; a draft that is worked on for long makes ever new ones. */
    private static final int MOST = 2_000;

    private static final Cache<Written, String> READ = Caffeine.newBuilder()
            .maximumSize(MOST)
            // Its housekeeping in the thread of whoever asks: none may outlive the application.
            .executor(Runnable::run)
            .build();

    private record Written(Language language, String text) {}

    private ReadAloud() {}

    public static String of(String text, Language language) {
        return READ.get(
                new Written(language, text),
                written -> RulesOfSpeech.of(language).aloud(text));
    }
}
