package pl.hejnal.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for code and for keys that are made at run time (a status, a refusal); pages use the bundles directly. */
@Named("words")
@RequestScoped
public class Words {

    private static final String PLACE = "pl.hejnal.web.i18n.";

    @Inject
    private ScreenLanguage language;

    public String of(String bundle, String key, Object... parameters) {
        return in(language.getLocale(), bundle, key, parameters);
    }

    /** Whether they are in the language in which the office itself writes. */
    public boolean areOfTheOffice() {
        return "pl".equals(language.getCode());
    }

    /** The word of an enum constant: key {@code Type.CONSTANT}; an empty text for none. */
    public String one(String bundle, @Nullable Object constant) {
        return constant instanceof Enum<?> e ? of(bundle, e.getDeclaringClass().getSimpleName() + "." + e.name()) : "";
    }

    /** All words of a bundle in the request's language. */
    public Map<String, String> all(String bundle) {
        ResourceBundle found = ResourceBundle.getBundle(PLACE + bundle, language.getLocale());
        return found.keySet().stream().collect(Collectors.toMap(key -> key, found::getString));
    }

    public static String in(Locale locale, String bundle, String key, Object... parameters) {
        try {
            String pattern = ResourceBundle.getBundle(PLACE + bundle, locale).getString(key);
            return parameters.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parameters);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }
}
