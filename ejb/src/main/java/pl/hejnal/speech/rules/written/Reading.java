package pl.hejnal.speech.rules.written;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One rule of reading aloud.
 *
 * @param found what it is about
 * @param words what is said instead; null leaves this one place as it is
 */
public record Reading(Pattern found, Function<MatchResult, @Nullable String> words) {

    /** With word boundaries and letters of all alphabets; capitals count. */
    public static Reading of(String pattern, Function<MatchResult, @Nullable String> words) {
        return new Reading(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), words);
    }

    public static Reading of(String pattern, String words) {
        return of(pattern, found -> words);
    }

    public String in(String text) {
        return found.matcher(text).replaceAll(place -> {
            String said = words.apply(place);
            return Matcher.quoteReplacement(said == null ? place.group() : said);
        });
    }

    /** Each rule reads what the ones before it have left. */
    public static String all(Iterable<Reading> rules, String text) {
        String said = text;
        for (Reading rule : rules) {
            said = rule.in(said);
        }
        return said;
    }
}
