package pl.hejnal.integration.departments.template.online;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.integration.departments.answer.JsonAnswer;
import pl.hejnal.integration.departments.answer.UnreadableAnswer;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.Secrets;

/**
 * An access token by client credentials (RFC 6749 section 4.4), fetched when it is first needed and again half a minute
 * before it ends. Id and secret go in the form's body, as most municipal servers want it.
 */
final class ClientToken {

    private static final Duration TIMEOUT = Duration.ofSeconds(1);
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final int LONGEST = 16 * 1024;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final RouteFile file;
    private final Secrets secrets;
    private final Clock clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Token token = new Token("", Instant.MIN);

    private record Token(String value, Instant until) {}

    ClientToken(RouteFile file, Secrets secrets, Clock clock) {
        this.file = file;
        this.secrets = secrets;
        this.clock = clock;
    }

    String value() throws DepartmentUnavailable {
        if (clock.instant().isBefore(token.until())) {
            return token.value();
        }
        fetching.lock();
        try {
            if (!clock.instant().isBefore(token.until())) {
                token = fetch();
            }
            return token.value();
        } finally {
            fetching.unlock();
        }
    }

    private Token fetch() throws DepartmentUnavailable {
        HttpRequest request = HttpRequest.newBuilder(URI.create(file.text("tokenUrl")))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form()))
                .build();
        try {
            HttpResponse<InputStream> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == 200 ? token(body.readNBytes(LONGEST)) : refused(response.statusCode());
            }
        } catch (IOException unreachable) {
            throw new DepartmentUnavailable("no token can be fetched", unreachable);
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
            throw new DepartmentUnavailable("no token in time", late);
        }
    }

    private String form() {
        String scope = file.text("scope").isEmpty() ? "" : "&scope=" + encoded(file.text("scope"));
        return "grant_type=client_credentials&client_id=" + encoded(file.text("clientId")) + "&client_secret="
                + encoded(secrets.of(file.text("clientSecret"))) + scope;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Token refused(int status) throws DepartmentUnavailable {
        throw new DepartmentUnavailable("the token server answers with status " + status);
    }

    private static Map<String, String> fields(byte[] answer) throws DepartmentUnavailable {
        try {
            return JsonAnswer.read(answer, Set.of("access_token", "expires_in"));
        } catch (UnreadableAnswer garbage) {
            // Whichever case is asked about, the token server is in the way.
            throw new DepartmentUnavailable("the token server's answer is no JSON", garbage);
        }
    }

    private Token token(byte[] answer) throws DepartmentUnavailable {
        Map<String, String> fields = fields(answer);
        String value = fields.getOrDefault("access_token", "");
        String seconds = fields.getOrDefault("expires_in", "60");
        if (!value.matches("[\\x21-\\x7e]+") || !seconds.matches("[0-9]{1,8}")) {
            throw new DepartmentUnavailable("the token server's answer holds no token");
        }
        return new Token(
                value, clock.instant().plusSeconds(Long.parseLong(seconds)).minus(EARLY));
    }
}
