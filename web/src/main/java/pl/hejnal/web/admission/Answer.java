package pl.hejnal.web.admission;

import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;

/** Short answers without the application: it may be what has no room. */
final class Answer {

    private static final String SOON = "5";
    private static final String BUSY = """
            Serwer jest teraz zajęty. Proszę spróbować ponownie za chwilę.
            The server is busy. Please try again in a moment.
            """;
    private static final String REFUSED = "Nie można przyjąć tego żądania.\nThis request cannot be accepted.\n";

    private Answer() {}

    /** Whoever has sent only a part of their request gets no more of this connection. */
    static void refuse(HttpServerExchange exchange, int status) {
        if (exchange.isResponseStarted()) {
            exchange.endExchange();
            return;
        }
        boolean busy = status == StatusCodes.SERVICE_UNAVAILABLE || status == StatusCodes.TOO_MANY_REQUESTS;
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, "text/plain;charset=UTF-8");
        if (busy) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, SOON);
        }
        if (!exchange.isRequestComplete()) {
            exchange.setPersistent(false);
            Connectors.terminateRequest(exchange);
        }
        exchange.getResponseSender().send(busy ? BUSY : REFUSED, StandardCharsets.UTF_8);
    }
}
