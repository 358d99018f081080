package pl.hejnal.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.sample.fault.Faults;
import pl.hejnal.sample.fault.FaultyHttp;

/**
 * The vehicle department's system: {@code GET /api/sprawy?znak=…} answers with JSON in the department's words, or 404
 * for a sign that it does not know.
 */
record KmSystem(Ledger cases) implements HttpHandler {

    static final String SYMBOL = "KM";
    static final String PATH = "/api/sprawy";
    private static final String TYPE = "application/json; charset=utf-8";
    private static final ObjectMapper JSON = new ObjectMapper();

    static HttpHandler with(Path data, Faults faults, Clock clock) throws IOException {
        faults.join(SYMBOL);
        return new FaultyHttp(
                new KmSystem(Ledger.reading(
                        data.resolve("km-cases.json"),
                        DateTimeFormatter.ISO_LOCAL_DATE,
                        DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                        clock)),
                () -> faults.of(SYMBOL),
                Duration.ofMillis(5),
                TYPE,
                "{\"znak\": \"KM-III.5410.123.2026\", \"etap\": \"w realiz");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("GET")) {
                answer(exchange, 405, Map.of("blad", "tylko GET"));
                return;
            }
            Optional<Map<String, String>> found =
                    sign(exchange.getRequestURI().getRawQuery()).flatMap(cases::find);
            if (found.isPresent()) {
                answer(exchange, 200, found.get());
            } else {
                answer(exchange, 404, Map.of("blad", "nieznany znak sprawy"));
            }
        }
    }

    private static Optional<String> sign(String query) {
        return Stream.ofNullable(query)
                .flatMap(q -> Arrays.stream(q.split("&")))
                .filter(pair -> pair.startsWith("znak="))
                .map(pair -> URLDecoder.decode(pair.substring("znak=".length()), StandardCharsets.UTF_8))
                .findFirst();
    }

    private static void answer(HttpExchange exchange, int status, Map<String, String> content) throws IOException {
        byte[] body = JSON.writeValueAsBytes(content);
        exchange.getResponseHeaders().set("Content-Type", TYPE);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
