package pl.hejnal.bench.screenpop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The few words of the Chrome DevTools Protocol that the bench needs, over its WebSocket: a command has a number, and its
 * answer the same one. Events are not subscribed to.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>
 */
final class DevTools implements AutoCloseable {

    private static final int LONGEST_ANSWER_SECONDS = 30;

    private final ObjectMapper json = new ObjectMapper();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private int last;

    DevTools(URI address) {
        socket = client.newWebSocketBuilder().buildAsync(address, new Answers()).join();
    }

    /** @param session of a page, or empty for the browser itself */
    JsonNode call(String session, String method, Map<String, Object> parameters)
            throws IOException, InterruptedException {
        try {
            JsonNode answer = send(session, method, parameters).get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
            if (answer.has("error")) {
                throw new IOException(
                        method + ": " + answer.path("error").path("message").asText());
            }
            return answer.path("result");
        } catch (ExecutionException failure) {
            throw new IOException(method + ": the browser is gone", failure.getCause());
        } catch (TimeoutException silence) {
            throw new IOException(method + ": the browser does not answer", silence);
        }
    }

    /** One at a time: a WebSocket refuses to be written to while it still writes. */
    private synchronized CompletableFuture<JsonNode> send(String session, String method, Map<String, Object> parameters)
            throws IOException {
        Map<String, Object> command = new LinkedHashMap<>(Map.of("id", ++last, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(last, answer);
        socket.sendText(json.writeValueAsString(command), true).join();
        return answer;
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            text.append(part);
            if (whole) {
                take(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(String message) {
            try {
                JsonNode answer = json.readTree(message);
                CompletableFuture<JsonNode> waiting =
                        asked.remove(answer.path("id").asInt());
                if (waiting != null) {
                    waiting.complete(answer);
                }
            } catch (IOException notJson) {
                onError(socket, notJson);
            }
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            asked.values().forEach(waiting -> waiting.completeExceptionally(failure));
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            onError(from, new IOException("closed: " + reason));
            return null;
        }
    }
}
