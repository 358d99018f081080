package pl.hejnal.integration.departments.template.online;

import java.io.IOException;
import java.net.SocketException;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * A question is put once more where that can change nothing at the other end: a GET to whom no connection came about, or
 * whose connection broke before a byte of an answer. Mostly that is a kept connection that the department has closed
 * meanwhile. Whatever it answers, also a failure, is its answer; and the second question ends with the first one's time.
 */
final class IdempotentRetry implements HttpRequestRetryStrategy {

    private static final TimeValue A_MOMENT = TimeValue.ofMilliseconds(50);

    @Override
    public boolean retryRequest(HttpRequest request, IOException broken, int attempt, HttpContext context) {
        return attempt == 1 && Method.GET.isSame(request.getMethod()) && isLost(broken);
    }

    private static boolean isLost(IOException broken) {
        return broken instanceof SocketException
                || broken instanceof NoHttpResponseException
                || broken instanceof ConnectionClosedException;
    }

    @Override
    public boolean retryRequest(HttpResponse answer, int attempt, HttpContext context) {
        return false;
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException broken, int attempt, HttpContext context) {
        return A_MOMENT;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse answer, int attempt, HttpContext context) {
        return TimeValue.ZERO_MILLISECONDS;
    }
}
