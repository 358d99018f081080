package pl.hejnal.web.faces.menu;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.LocalText;
import pl.hejnal.menu.domain.MenuOption;
import pl.hejnal.menu.editor.DraftDesk;
import pl.hejnal.menu.editor.NodeView;
import pl.hejnal.menu.publication.MenuDesk;
import pl.hejnal.speech.SoundDesk;
import pl.hejnal.speech.TextDesk;
import pl.hejnal.speech.TextView;

/** The sentences that callers hear now and that are always the same, by their keys; asked once a request. */
@RequestScoped
public class Sentences {

    @Inject
    private MenuDesk menu;

    @Inject
    private DraftDesk drafts;

    @Inject
    private TextDesk texts;

    @Inject
    private SoundDesk sounds;

    private final Map<Language, Map<String, String>> planned = new TreeMap<>();

    private final Map<Language, Map<String, String>> fixed = new TreeMap<>();

    /** Those of the published menu, as they are written. */
    public Map<String, String> planned(Language language) {
        return planned.computeIfAbsent(language, spoken -> {
            Map<String, String> found = new TreeMap<>();
            for (NodeView node : drafts.nodes(menu.published()).values()) {
                String name = node.name();
                for (MenuOption option : node.options()) {
                    put(found, name + "." + option.key(), option.say(), spoken);
                }
                node.sentences().values().forEach(all -> {
                    for (int i = 0; i < all.size(); i++) {
                        put(found, name + "." + (i + 1), all.get(i), spoken);
                    }
                });
            }
            return found;
        });
    }

    private static void put(Map<String, String> found, String key, LocalText text, Language language) {
        if (text.languages().contains(language)) {
            found.put(key, text.in(language));
        }
    }

    public Map<String, String> fixed(Language language) {
        return fixed.computeIfAbsent(language, spoken -> {
            Map<String, String> all = new TreeMap<>(planned(spoken));
            texts.in(spoken).stream()
                    .filter(TextView::isFixed)
                    .forEach(text -> text.text().ifPresent(words -> all.put(text.key(), words)));
            return all;
        });
    }

    /** @throws Refusal {@code text.unknown} */
    public String text(String key, Language language) {
        return texts.in(language).stream()
                .filter(text -> text.key().equals(key))
                .flatMap(text -> text.text().stream())
                .findFirst()
                .orElseThrow(() -> new Refusal("text.unknown"));
    }

    /** The words that callers hear under this key now; empty if there are none. */
    public String spoken(String key, Language language) {
        String written = fixed(language).get(key);
        if (written == null) {
            return "";
        }
        return planned(language).containsKey(key)
                ? sounds.plannedWords(written, language)
                : sounds.fixedWords(key, written, language).orElse("");
    }
}
