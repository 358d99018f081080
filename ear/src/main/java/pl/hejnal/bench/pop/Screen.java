package pl.hejnal.bench.pop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import pl.hejnal.phone.Patience;

/** One page of the browser. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Looking more often would take the processor that the page needs. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final DevTools tools;
    private final String session;

    Screen(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
    }

    /** What an expression of JavaScript is worth on the page. */
    JsonNode ask(String expression) throws IOException, InterruptedException {
        JsonNode answer = tools.call(session, "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException("the page refuses " + expression + ": "
                    + answer.path("exceptionDetails").path("exception").path("description").asText());
        }
        return answer.path("result").path("value");
    }

    /** Waits until the expression is true, on whatever page stands there by then. */
    void await(String expression) throws IOException, InterruptedException {
        if (!Patience.until(() -> ask("Boolean(" + expression + ")").asBoolean(), PATIENCE, LOOK_EVERY)) {
            throw new IOException("the page did not come to " + expression + ", it is " + ask("location.href").asText());
        }
    }
}
