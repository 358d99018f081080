package pl.hejnal.web.admission;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.StatusCodes;

/**
 * Health has a listener and threads of its own, so that it is answered while every other thread is taken; what else is
 * asked there is not there.
 */
final class HealthListener implements HttpHandler {

    private static final String HEALTH = "/api/v1/health";
    private final HttpHandler next;
    private final int port;

    HealthListener(HttpHandler next, int port) {
        this.next = next;
        this.port = port;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.getDestinationAddress().getPort() == port && !isHealth(exchange)) {
            Answer.refuse(exchange, StatusCodes.NOT_FOUND);
        } else {
            next.handleRequest(exchange);
        }
    }

    /** Asked with GET and without a body, so that nobody is waited for there. */
    private static boolean isHealth(HttpServerExchange exchange) {
        String path = exchange.getRequestPath();
        return exchange.isRequestComplete() && (path.equals(HEALTH) || path.startsWith(HEALTH + "/"));
    }
}
