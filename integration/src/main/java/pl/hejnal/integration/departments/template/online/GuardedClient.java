package pl.hejnal.integration.departments.template.online;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;

/**
 * An HTTP client that a department's system cannot harm: no redirects to elsewhere, no cookies, no compressed
 * bombs, no second attempt but {@link IdempotentRetry}, and no more than 64 KiB of an answer is read.
 */
public final class GuardedClient implements HttpClientConfigurer {

    static final int LONGEST_ANSWER = 64 * 1024;
    /** What is wrong with an answer that has no end. */
    public static final String TOO_LONG = "the answer is longer than " + LONGEST_ANSWER + " bytes";
    /** The name that routes find it by. */
    public static final String NAME = "guardedClient";

    /**
     * What Camel's HTTP component is told wherever it is used.
     *
     * @param timeout how long an answer is waited for; each of these times stops what a broken connection leaves behind
     */
    static String options(Duration timeout) {
        return "throwExceptionOnFailure=false&skipResponseHeaders=true&connectionsPerRoute=64&httpClientConfigurer=#"
                + NAME
                + Stream.of(
                                "httpConnection.connectTimeout",
                                "httpConnection.socketTimeout",
                                "httpClient.responseTimeout",
                                "httpClient.connectionRequestTimeout")
                        .map(option -> "&" + option + "=" + timeout.toMillis())
                        .collect(Collectors.joining());
    }

    @Override
    public void configureHttpClient(HttpClientBuilder client) {
        client.setRetryStrategy(new IdempotentRetry())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching();
        client.addExecInterceptorFirst("size", (request, scope, chain) -> {
            var response = chain.proceed(request, scope);
            if (response.getEntity() != null) {
                response.setEntity(new Limited(response.getEntity()));
            }
            return response;
        });
    }

    /** The department talks without end about one case. */
    public static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super(TOO_LONG);
        }
    }

    private static final class Limited extends HttpEntityWrapper {

        Limited(HttpEntity answer) {
            super(answer);
        }

        @Override
        public InputStream getContent() throws IOException {
            return new Counting(super.getContent());
        }
    }

    private static final class Counting extends FilterInputStream {

        private int left = LONGEST_ANSWER;

        Counting(InputStream answer) {
            super(answer);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new TooLong();
            }
        }
    }
}
