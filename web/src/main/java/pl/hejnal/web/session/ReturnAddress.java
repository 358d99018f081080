package pl.hejnal.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page to which somebody returns who has to sign in first. It stands in the address of the sign-in page, where anybody
 * could have written it, so only a page of ours is one: never another site's address.
 */
public final class ReturnAddress {

    /** The parameter of the sign-in page. */
    public static final String PARAMETER = "back";

    private static final int LONGEST = 500;
    private static final Pattern PAGE =
            Pattern.compile("/(calls|tickets|cases|reports|hours|departments|audit|menu|policies"
                    + "|identity|account)/[a-z-]+\\.xhtml(\\?[^\\s\\\\\\p{Cntrl}]*)?");

    private ReturnAddress() {}

    /** What follows the address of the sign-in page: empty if nobody has to come back to where they are. */
    static String of(HttpServletRequest request) {
        boolean shown = "GET".equals(request.getMethod());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return of(
                shown
                        ? request.getServletPath() + query
                        : pageOf(request.getHeader("Referer"), request.getContextPath()));
    }

    private static String of(String page) {
        return checked(page)
                .map(own -> "?" + PARAMETER + "=" + URLEncoder.encode(own, StandardCharsets.UTF_8))
                .orElse("");
    }

    /** A page of this application, or empty for anything else. */
    public static Optional<String> checked(@Nullable String page) {
        return Optional.ofNullable(page)
                .filter(own -> own.length() <= LONGEST && PAGE.matcher(own).matches());
    }

    /** The page from which a button was pressed. */
    private static String pageOf(@Nullable String referer, String context) {
        try {
            URI from = URI.create(referer == null ? "" : referer);
            String path = from.getRawPath() == null ? "" : from.getRawPath();
            return (path.startsWith(context) ? path.substring(context.length()) : "")
                    + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
