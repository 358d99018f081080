package pl.hejnal.bench.pop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** One page of the browser. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LOOK_EVERY_MILLIS = 50;

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
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!ask("Boolean(" + expression + ")").asBoolean()) {
            if (System.nanoTime() > until) {
                throw new IOException("the page did not come to " + expression + ", it is " + ask("location.href").asText());
            }
            // Only while a clerk signs in, before anything is measured. The pages change meanwhile, and with each goes whoever
            // might have told from within it; looking without a pause would take the processor that the page needs.
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }
}
