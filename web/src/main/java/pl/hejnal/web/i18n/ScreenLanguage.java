package pl.hejnal.web.i18n;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.kernel.Language;
import pl.hejnal.web.session.CurrentUser;

/** The language of one request: chosen by the switch, else the person's own, else the browser's, else Polish. */
@Named("language")
@RequestScoped
public class ScreenLanguage {

    static final String COOKIE = "hejnal-language";
    static final Set<String> KNOWN = Set.of("pl", "en");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentUser user;

    private @Nullable Language told;

    /** What no browser asked for is written in this language, until the work is done. */
    public void speak(Language other) {
        told = other;
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(getCode());
    }

    public Language get() {
        return Language.of(getCode());
    }

    public String getCode() {
        if (told != null) {
            return told.code();
        }
        if (request.getCookies() != null) {
            for (var cookie : request.getCookies()) {
                if (COOKIE.equals(cookie.getName()) && KNOWN.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return user.signedIn()
                .map(who -> who.language().code())
                .filter(KNOWN::contains)
                .orElseGet(this::browsers);
    }

    private String browsers() {
        if (request.getHeader("Accept-Language") == null) {
            return "pl";
        }
        String wanted = request.getLocale().getLanguage();
        return KNOWN.contains(wanted) ? wanted : "pl";
    }
}
