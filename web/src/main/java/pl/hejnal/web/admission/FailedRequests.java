package pl.hejnal.web.admission;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.api.ExceptionHandler;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import pl.hejnal.kernel.DatabaseFailures;

/**
 * What a page failed with, in place of the web server's own log of it. The error page follows, but for a request that cannot
 * be read: the page would read it again, and fail as well.
 */
final class FailedRequests implements ExceptionHandler {

    @Override
    public boolean handleThrowable(
            HttpServerExchange exchange, ServletRequest request, ServletResponse response, Throwable failure) {
        FailureLog.get().say(exchange.getRequestPath(), failure);
        if (!FailureLog.isTheirs(DatabaseFailures.root(failure)) || exchange.isResponseStarted()) {
            return false;
        }
        exchange.setStatusCode(StatusCodes.BAD_REQUEST);
        return true;
    }
}
