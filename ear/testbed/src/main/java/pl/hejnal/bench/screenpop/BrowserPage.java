package pl.hejnal.bench.screenpop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import pl.hejnal.phone.Awaiting;

/** One page of the browser. */
final class BrowserPage {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    /** Looking more often would take the processor that the page needs. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final DevTools tools;
    private final String session;

    BrowserPage(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    /** What an expression of JavaScript is worth on the page. */
    JsonNode ask(String expression) throws IOException, InterruptedException {
        JsonNode answer =
                tools.call(session, "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException("the page refuses " + expression + ": "
                    + answer.path("exceptionDetails")
                            .path("exception")
                            .path("description")
                            .asText());
        }
        return answer.path("result").path("value");
    }

    /** Waits until the expression is true, on whatever page stands there by then. */
    void await(String expression) throws IOException, InterruptedException {
        if (!Awaiting.happens(() -> ask("Boolean(" + expression + ")").asBoolean(), TIMEOUT, LOOK_EVERY)) {
            throw new IOException("the page did not come to " + expression + ", it is "
                    + ask("location.href").asText());
        }
    }
}
