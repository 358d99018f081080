package pl.hejnal.web.faces.menu;

import java.util.HashMap;
import java.util.Map;
import pl.hejnal.kernel.Language;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.menu.domain.LocalText;

/** What people type, as the menu's own values. */
public final class Typed {

    private Typed() {}

    public static LocalText text(Map<String, String> typed) {
        Map<Language, String> words = new HashMap<>();
        typed.forEach((code, text) -> {
            if (text != null && !text.isBlank()) {
                words.put(language(code), text.strip());
            }
        });
        return new LocalText(words);
    }

    /** @throws Refusal {@code menu.language} */
    public static Language language(String code) {
        try {
            return new Language(code.strip());
        } catch (IllegalArgumentException noCode) {
            throw new Refusal("menu.language");
        }
    }

    /** @throws Refusal {@code menu.id}: it is written on calls, so it is short and plain */
    public static String id(String typed) {
        if (typed == null || !typed.strip().matches("[a-z][a-zA-Z0-9.-]{0,59}")) {
            throw new Refusal("menu.id");
        }
        return typed.strip();
    }
}
