package pl.hejnal.sample.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How {@code ./hejnal departments fault} reaches this process: {@code GET /faults} tells one line a system,
 * {@code PUT /faults/KM} takes the fault's word as its body. 404 for a system that is not here, 400 for another word.
 */
public final class FaultControl implements HttpHandler {

    public static final String PATH = "/faults";
    private static final int LONGEST_WORD = 20;
    private final Faults faults;

    public FaultControl(Faults faults) {
        this.faults = faults;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            int status = exchange.getRequestMethod().equals("PUT") ? change(exchange) : 200;
            byte[] body = faults.told().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private int change(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<Fault> wanted =
                Fault.of(new String(exchange.getRequestBody().readNBytes(LONGEST_WORD), StandardCharsets.UTF_8));
        if (wanted.isEmpty()) {
            return 400;
        }
        return faults.set(path.substring(path.lastIndexOf('/') + 1), wanted.get()) ? 200 : 404;
    }
}
