package pl.hejnal.sample.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * A system that answers over HTTP, and misbehaves as it is told: closes the connection without a word, sends something
 * else, sends it byte by byte, or never seems to end.
 *
 * @param thinking how long it takes on a good day
 * @param garbage what it sends instead of an answer
 */
public record FaultyHttp(HttpHandler system, Supplier<Fault> fault, Duration thinking, String type, String garbage)
        implements HttpHandler {

    private static final int PIECE = 10_000;

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        switch (fault.get()) {
            case OFF -> answer(exchange, thinking);
            case SLOW -> answer(exchange, Fault.SLOWNESS);
            case DOWN -> exchange.close();
            case GARBAGE -> send(exchange, garbage, 1, Duration.ZERO);
            case DRIP -> send(exchange, garbage, garbage.length(), Fault.BETWEEN_DROPS);
            case HUGE -> send(exchange, garbage + " ".repeat(Fault.HUGE_SIZE), Fault.HUGE_SIZE / PIECE, Duration.ZERO);
        }
    }

    private void answer(HttpExchange exchange, Duration after) throws IOException {
        Fault.pause(after);
        system.handle(exchange);
    }

    private void send(HttpExchange exchange, String text, int pieces, Duration between) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int size = Math.max(1, bytes.length / pieces);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            for (int from = 0; from < bytes.length; from += size) {
                out.write(bytes, from, Math.min(size, bytes.length - from));
                out.flush();
                Fault.pause(between);
            }
        }
    }
}
