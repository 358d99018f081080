package pl.hejnal.speech.domain;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Language;

/**
 * One sentence of the menu in one language, as the office wrote it.
 *
 * @param text the sentence; {@code {names}} in it are filled when it is spoken
 */
public record SpokenText(String key, Language language, String text) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** The {@code {names}} in it, without their braces. */
    public Set<String> names() {
        return NAME.matcher(text).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The sentence with all its names filled.
     *
     * @throws IllegalStateException if a name has no value: a caller would hear a hole
     */
    public String filled(Map<String, String> values) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), values)));
    }

    private String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(
                    "The spoken text " + key + " (" + language.code() + ") wants {" + name + "}, which nobody fills");
        }
        return value;
    }
}
