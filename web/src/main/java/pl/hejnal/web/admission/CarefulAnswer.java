package pl.hejnal.web.admission;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every answer, also a redirect, a refusal and an error, tells browsers to be careful: no page of ours inside another's
 * frame, no guessing of types, no address of a ticket in a referrer, no copy of a page with personal data in a cache, only
 * our own scripts. A redirect names a path and no host, so that it leads nowhere else whatever the request called this
 * server, and stays with https.
 */
final class CarefulAnswer implements HttpHandler {

    /** Faces pages bring their own with a nonce for their scripts: primefaces.CSP_POLICY in web.xml. */
    static final String POLICY = "default-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self' blob:; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; script-src ";
    /** No search engine keeps the page that tells of cases. */
    private static final String OF_CASES = "/status.xhtml";
    /** The pages without a login work without scripts, so none can run there. */
    private static final Set<String> OPEN_TO_ALL = Set.of(OF_CASES, "/statystyki", "/statystyki/");

    private static final HttpString CSP = new HttpString("Content-Security-Policy");
    private static final HttpString REFERRER = new HttpString("Referrer-Policy");
    private static final HttpString ROBOTS = new HttpString("X-Robots-Tag");
    private static final HttpString TYPES = new HttpString("X-Content-Type-Options");
    private static final String A_YEAR = "max-age=31536000";
    private final HttpHandler next;
    private final boolean https;

    CarefulAnswer(HttpHandler next, boolean https) {
        this.next = next;
        this.https = https;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(this::complete);
        next.handleRequest(exchange);
    }

    private void complete(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        String path = exchange.getRequestPath();
        if (OPEN_TO_ALL.contains(path)) {
            headers.put(CSP, POLICY + "'none'");
            if (path.equals(OF_CASES)) {
                headers.put(ROBOTS, "noindex, nofollow, noarchive");
            }
        } else {
            // An error page after half a page brings a second one.
            headers.put(CSP, headers.contains(CSP) ? headers.getLast(CSP) : POLICY + "'self'");
        }
        headers.put(TYPES, "nosniff");
        headers.put(REFERRER, "same-origin");
        if (!path.contains("/jakarta.faces.resource/") && !headers.contains(Headers.CACHE_CONTROL)) {
            headers.put(Headers.CACHE_CONTROL, "no-store");
        }
        if (https) {
            headers.put(Headers.STRICT_TRANSPORT_SECURITY, A_YEAR);
            exchange.responseCookies().forEach(cookie -> cookie.setSecure(true));
        }
        String location = headers.getFirst(Headers.LOCATION);
        if (location != null) {
            headers.put(Headers.LOCATION, relative(location, exchange.getHostAndPort()));
        }
    }

    /** The server makes an absolute address of every path; other sites we lead to are left alone. */
    static String relative(String location, @Nullable String host) {
        String lower = location.toLowerCase(Locale.ROOT);
        for (String scheme : new String[] {"http://", "https://"}) {
            if (host != null && lower.startsWith(scheme + host.toLowerCase(Locale.ROOT))) {
                String rest = location.substring(scheme.length() + host.length());
                if (rest.isEmpty() || rest.startsWith("/")) {
                    // Two slashes would be another host.
                    return "/" + rest.replaceFirst("^/+", "");
                }
            }
        }
        return location;
    }
}
