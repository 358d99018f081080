package pl.hejnal.web.admission.proxy;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.List;

/**
 * Takes from the headers of proxies what only a named proxy may tell (the client's address, and that the client came by
 * https), and removes them all, so that nothing behind this believes them.
 */
public final class ForwardedByProxy implements HttpHandler {

    private static final List<HttpString> TOLD = List.of(
            Headers.FORWARDED,
            Headers.X_FORWARDED_FOR,
            Headers.X_FORWARDED_HOST,
            Headers.X_FORWARDED_PORT,
            Headers.X_FORWARDED_PROTO,
            Headers.X_FORWARDED_SERVER,
            new HttpString("X-Forwarded-Prefix"),
            new HttpString("X-Original-URL"),
            new HttpString("X-Rewrite-URL"));
    private final HttpHandler next;
    private final Proxies proxies;

    public ForwardedByProxy(HttpHandler next, Proxies proxies) {
        this.next = next;
        this.proxies = proxies;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        HeaderMap headers = exchange.getRequestHeaders();
        String peer = Requester.peer(exchange);
        HeaderValues told = headers.get(proxies.header());
        exchange.putAttachment(Requester.ADDRESS, proxies.client(peer, told == null ? List.of() : List.copyOf(told)));
        if (proxies.trusts(peer) && "https".equalsIgnoreCase(headers.getLast(Headers.X_FORWARDED_PROTO))) {
            exchange.setRequestScheme("https");
        }
        TOLD.stream()
                .filter(header -> !header.equals(new HttpString(proxies.header())))
                .forEach(headers::remove);
        next.handleRequest(exchange);
    }
}
