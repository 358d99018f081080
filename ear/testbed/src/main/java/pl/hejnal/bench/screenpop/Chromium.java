package pl.hejnal.bench.screenpop;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import pl.hejnal.phone.process.ChildProgram;

/** Debian's Chromium without a window. Every page gets cookies of its own, as if it stood on another desk. */
final class Chromium implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);
    /** None of the pages may be treated as one that nobody looks at: on twenty desks all of them are looked at. */
    private static final List<String> COMMAND = List.of(
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-background-timer-throttling",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows",
            "--remote-debugging-port=0",
            "--user-data-dir=.",
            "about:blank");

    private final ChildProgram program = new ChildProgram("browser");
    private final DevTools tools;

    Chromium() throws IOException, InterruptedException {
        program.start(COMMAND);
        try {
            tools = new DevTools(address());
        } catch (IOException | InterruptedException | RuntimeException failure) {
            program.close();
            throw failure;
        }
    }

    /** Chromium writes the port that it took, and the path of the browser's own socket, into its data directory. */
    private URI address() throws IOException, InterruptedException {
        Path file = program.file("DevToolsActivePort");
        long until = System.nanoTime() + START.toNanos();
        while (!Files.exists(file) || Files.readAllLines(file).size() < 2) {
            if (System.nanoTime() > until || program.await(LOOK)) {
                throw new IOException("Chromium did not start: "
                        + program.output().lines().findFirst().orElse("it said nothing"));
            }
        }
        List<String> lines = Files.readAllLines(file);
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
    }

    BrowserPage open(String url) throws IOException, InterruptedException {
        String desk = tools.call("", "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asText();
        String page = tools.call(
                        "", "Target.createTarget", Map.of("url", url, "browserContextId", desk, "newWindow", true))
                .path("targetId")
                .asText();
        return new BrowserPage(
                tools,
                tools.call("", "Target.attachToTarget", Map.of("targetId", page, "flatten", true))
                        .path("sessionId")
                        .asText());
    }

    @Override
    public void close() {
        tools.close();
        program.close();
    }
}
