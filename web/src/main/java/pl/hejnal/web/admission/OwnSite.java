package pl.hejnal.web.admission;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.web.admission.proxy.Requester;

/**
 * Another site must not make its visitors' browsers do anything here: sign in, guess PINs, open a clerk's push. Programs use
 * the API with a token, which no browser adds by itself.
 */
final class OwnSite implements HttpHandler {

    private static final Set<HttpString> KNOWN = Set.of(Methods.GET, Methods.HEAD, Methods.POST, Methods.OPTIONS);
    private static final String PUSH = "/jakarta.faces.push/";
    private final HttpHandler next;
    private final Requester requester;

    OwnSite(HttpHandler next, Requester requester) {
        this.next = next;
        this.requester = requester;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRequestPath();
        if (!namesOneHost(exchange)) {
            Answer.refuse(exchange, StatusCodes.BAD_REQUEST);
        } else if (!KNOWN.contains(exchange.getRequestMethod())) {
            Answer.refuse(exchange, StatusCodes.METHOD_NOT_ALLOWED);
        } else if (path.startsWith(PUSH) && !mayBePushedTo(exchange)) {
            Answer.refuse(exchange, StatusCodes.FORBIDDEN);
        } else if (Methods.POST.equals(exchange.getRequestMethod()) && !path.startsWith("/api/") && !isOwn(exchange)) {
            Answer.refuse(exchange, StatusCodes.FORBIDDEN);
        } else {
            next.handleRequest(exchange);
        }
    }

    /** Where a request names two, a proxy may believe the one and we the other (RFC 9112, 3.2). */
    private static boolean namesOneHost(HttpServerExchange exchange) {
        HeaderValues hosts = exchange.getRequestHeaders().get(Headers.HOST);
        if (hosts == null || hosts.size() != 1) {
            return hosts == null && exchange.isHttp10();
        }
        return !exchange.isHostIncludedInRequestURI() || isOf(exchange.getRequestURI(), hosts.getFirst());
    }

    /** Every browser tells the origin of a websocket; who does not is none, and has no business there. */
    private boolean mayBePushedTo(HttpServerExchange exchange) {
        return exchange.getRequestHeaders().contains(Headers.ORIGIN)
                && isOwn(exchange)
                && requester.isSignedIn(exchange);
    }

    private static boolean isOwn(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        return isOwn(
                headers.getFirst("Sec-Fetch-Site"), headers.getFirst(Headers.ORIGIN), headers.getFirst(Headers.HOST));
    }

    /** Every browser of today tells one of both; a program that tells neither speaks for itself. */
    static boolean isOwn(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null && !fetchSite.equals("same-origin") && !fetchSite.equals("none")) {
            return false;
        }
        // A page that gives no referrer has the origin "null" in its own forms, too; then the other header must speak.
        if (origin != null && origin.equals("null")) {
            return fetchSite != null;
        }
        return origin == null || isOf(origin, host);
    }

    private static boolean isOf(String origin, @Nullable String host) {
        try {
            return host != null && host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
