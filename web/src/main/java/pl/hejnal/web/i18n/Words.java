package pl.hejnal.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Words for code and for keys that are made at run time (a status, a refusal); pages use the bundles directly. */
@Named("words")
@RequestScoped
public class Words {

    @Inject
    private ScreenLanguage language;

    public String of(String bundle, String key, Object... parameters) {
        return in(language.getLocale(), bundle, key, parameters);
    }

    /** The word of an enum constant: key {@code Type.CONSTANT}; an empty text for none. */
    public String one(String bundle, Object constant) {
        return constant instanceof Enum<?> e
                ? of(bundle, e.getDeclaringClass().getSimpleName() + "." + e.name()) : "";
    }

    public static String in(Locale locale, String bundle, String key, Object... parameters) {
        try {
            String pattern = ResourceBundle.getBundle("pl.hejnal.web.i18n." + bundle, locale).getString(key);
            return parameters.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parameters);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }
}
