package pl.hejnal.cases.parties.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pl.hejnal.kernel.PlainText;

/** How names are compared: small letters without accents, so that {@code Zolc} finds {@code Żółć}. */
public final class PartyName {

    private static final int SHORTEST = 3;

    private PartyName() {}

    public static String folded(String name) {
        return Normalizer.normalize(
                        PlainText.line(name).toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /** What must all stand in a name; empty if nothing typed is long enough to be looked for. */
    public static List<String> words(String typed) {
        List<String> words = Arrays.stream(folded(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .limit(5)
                .toList();
        return words.stream().anyMatch(word -> word.length() >= SHORTEST) ? words : List.of();
    }
}
