package pl.hejnal.speech.rules.polish;

import java.util.Locale;
import java.util.Set;

/** The case that a preposition asks of the figures after it, as far as that case sounds different. */
enum Inflection {
    NOMINATIVE(1),
    GENITIVE(2),
    LOCATIVE(3),
    INSTRUMENTAL(4);

    private static final Set<String> WITH_GENITIVE = Set.of(
            "od",
            "do",
            "z",
            "ze",
            "bez",
            "dla",
            "u",
            "obok",
            "około",
            "powyżej",
            "poniżej",
            "ciągu",
            "terminie",
            "według",
            "wysokości",
            "podstawie",
            "spośród",
            "sprzed");
    private static final Set<String> WITH_LOCATIVE = Set.of("w", "we", "na", "przy", "po", "o");
    private static final Set<String> WITH_INSTRUMENTAL = Set.of("pod", "przed", "nad", "za", "między");
    /** What the patterns of written text look for before figures. */
    static final String BEFORE = "(?:\\b(\\p{L}+)\\s+)?";

    /** Where its form stands in a line of {@link Abbreviations}, after what is written. */
    final int column;

    Inflection(int column) {
        this.column = column;
    }

    /** @param word the word before, or null */
    static Inflection after(String word) {
        if (word == null) {
            return NOMINATIVE;
        }
        String small = word.toLowerCase(Locale.ROOT);
        if (WITH_GENITIVE.contains(small)) {
            return GENITIVE;
        }
        if (WITH_LOCATIVE.contains(small)) {
            return LOCATIVE;
        }
        return WITH_INSTRUMENTAL.contains(small) ? INSTRUMENTAL : NOMINATIVE;
    }

    /** The word before, as it stood. */
    static String kept(String word) {
        return word == null ? "" : word + " ";
    }
}
