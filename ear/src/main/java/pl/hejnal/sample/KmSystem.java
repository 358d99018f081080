package pl.hejnal.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The vehicle department's system: {@code GET /api/sprawy?znak=…} answers with JSON in the department's words, or 404
 * for a sign that it does not know.
 */
final class KmSystem implements HttpHandler {

    static final String PATH = "/api/sprawy";
    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final Map<String, KmCase> cases = new TreeMap<>();
    private final Clock clock;

    KmSystem(Stream<KmCase> cases, Clock clock) {
        cases.forEach(one -> this.cases.put(one.sign(), one));
        this.clock = clock;
    }

    /** @throws IOException if the file is missing or is no list of cases; the message names the place */
    static KmSystem reading(Path file, Clock clock) throws IOException {
        return new KmSystem(Arrays.stream(JSON.readValue(file.toFile(), KmCase[].class)), clock);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 405, Map.of("blad", "tylko GET"));
                return;
            }
            Optional<KmCase> found = sign(exchange.getRequestURI().getRawQuery()).map(cases::get);
            if (found.isPresent()) {
                answer(exchange, 200, found.get().answer(clock));
            } else {
                answer(exchange, 404, Map.of("blad", "nieznany znak sprawy"));
            }
        }
    }

    private static Optional<String> sign(String query) {
        return Stream.ofNullable(query).flatMap(q -> Arrays.stream(q.split("&")))
                .filter(pair -> pair.startsWith("znak="))
                .map(pair -> URLDecoder.decode(pair.substring("znak=".length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> content) throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
