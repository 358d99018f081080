package pl.hejnal.kernel;

import java.util.List;
import java.util.Locale;

/**
 * A language the office speaks. Screens know {@link #PL} and {@link #EN}; on the telephone it is any for which the menu
 * has its words.
 *
 * @param code ISO 639, in lower case
 */
public record Language(String code) implements Comparable<Language> {

    public static final Language PL = new Language("pl");
    public static final Language EN = new Language("en");

    /** Those of the screens, the office's own first. */
    public static final List<Language> OF_SCREENS = List.of(PL, EN);

    /** @throws IllegalArgumentException if it cannot be a language's code */
    public Language {
        if (!code.matches("[a-z]{2,3}")) {
            throw new IllegalArgumentException("not a language's code: " + code);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** Polish for everything that no screen knows: the office's own language. */
    public static Language of(String code) {
        return OF_SCREENS.stream()
                .filter(language -> language.code.equalsIgnoreCase(code))
                .findFirst()
                .orElse(PL);
    }

    @Override
    public int compareTo(Language other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
