package pl.hejnal.cases.access.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why somebody reads about a case or gives it a new PIN, so that who is asked about it later can tell: a few words. What is
 * only there to fill the field (one letter, dots, keys that lie side by side, the same word again) is none.
 *
 * @param text stripped, at most {@value #LONGEST} characters
 */
public record Reason(String text) {

    public static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 2;
    private static final int FEWEST_SIGNS = 8;
    private static final int FEWEST_DIFFERENT = 4;
    private static final List<String> SIDE_BY_SIDE = List.of(
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "yxcvbnm",
            "1234567890",
            "0987654321",
            "abcdefghijklmnopqrstuvwxyz");

    public Reason {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("no reason");
        }
    }

    /** Empty for what is no reason. */
    public static Optional<Reason> of(String typed) {
        String text = typed == null ? "" : typed.strip();
        List<String> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !isSideBySide(word))
                .distinct()
                .toList();
        String all = String.join("", words);
        return words.size() < FEWEST_WORDS
                        || all.length() < FEWEST_SIGNS
                        || all.chars().distinct().count() < FEWEST_DIFFERENT
                        || all.chars().noneMatch(Character::isLetter)
                ? Optional.empty()
                : Optional.of(cut(text));
    }

    /** Where it is known to be one, such as the number of a ticket. */
    public static Reason cut(String text) {
        return new Reason(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static boolean isSideBySide(String word) {
        return word.length() > 2
                && SIDE_BY_SIDE.stream()
                        .anyMatch(row -> row.contains(word) || row.contains(new StringBuilder(word).reverse()));
    }
}
