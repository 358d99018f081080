package pl.hejnal.integration.departments.file.parameter;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something in a route file cannot be used; it is worded in the language of who reads it.
 *
 * @param key of the sentence, among reasons_pl and reasons_en
 * @param details texts, or reasons themselves, that the sentence names
 */
public record Reason(String key, List<Object> details) {

    private static final String SENTENCES = "pl.hejnal.integration.departments.file.reasons";

    public Reason {
        details = List.copyOf(details);
    }

    public static Reason of(String key, Object... details) {
        return new Reason(key, Arrays.asList(details));
    }

    public String in(Locale language) {
        Object[] worded = details.stream()
                .map(each -> each instanceof Reason reason ? reason.in(language) : each.toString())
                .toArray();
        return new MessageFormat(
                        ResourceBundle.getBundle(
                                        SENTENCES,
                                        language,
                                        ResourceBundle.Control.getNoFallbackControl(
                                                ResourceBundle.Control.FORMAT_PROPERTIES))
                                .getString(key),
                        language)
                .format(worded);
    }

    /** For logs and the command line. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
