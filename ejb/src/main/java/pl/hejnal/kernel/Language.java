package pl.hejnal.kernel;

import java.util.Locale;

/** A language the office speaks, on the telephone and on screens. */
public enum Language {
    PL, EN;

    /** ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }

    /** Polish for everything that is not known: the office's own language. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return language;
            }
        }
        return PL;
    }
}
