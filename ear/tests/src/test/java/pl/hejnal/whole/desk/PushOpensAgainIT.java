package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import pl.hejnal.whole.office.Browser;
import pl.hejnal.whole.office.WholeSystem;

/** A page whose socket was away asks what it missed as soon as it is open again, each time. */
@WholeSystem
class PushOpensAgainIT {

    /** Keeps the sockets that the page opens, for the test to break them. */
    private static final String KEEP_SOCKETS = """
            (() => {
                const Plain = window.WebSocket;
                window.sockets = [];
                window.WebSocket = class extends Plain {
                    constructor(url, protocols) { super(url, protocols); window.sockets.push(this); }
                };
            })()
            """;

    /** The page's first sockets find nobody. */
    private static final String REFUSE_SOCKETS = """
            (() => {
                const Plain = window.WebSocket;
                window.refused = 0;
                window.WebSocket = class extends Plain {
                    constructor(url, protocols) {
                        super(window.refused++ < 4 ? url.replace('jakarta.faces.push', 'nobody') : url, protocols);
                    }
                };
            })()
            """;

    /** Faces itself tries no second time where the first fails. */
    @Test
    void alsoWhereItsFirstOpeningFailed(Browser browser) {
        try (Page first = browser.screenOf("anna")) {
            BrowserContext anna = first.context();
            anna.addInitScript(REFUSE_SOCKETS);
            Page screen = anna.newPage();
            screen.clock().install();
            screen.navigate("/tickets/list.xhtml");
            for (int tries = 2; tries <= 4; tries += 2) {
                screen.waitForFunction("tries => window.refused >= tries", tries);
                screen.clock().runFor(9_000);
            }
            screen.locator("body[data-live=true]").waitFor();
            assertThat(screen.locator("#lost").isVisible()).isFalse();
        }
    }

    @Test
    void andAsksUntilItIsAnswered(Browser browser) {
        try (Page first = browser.screenOf("anna")) {
            AtomicInteger failed = new AtomicInteger();
            Page screen = first.context().newPage();
            screen.route("**/*.xhtml", route -> {
                String sent = route.request().postData();
                if (sent != null && sent.contains("ring=ring") && failed.get() < 2) {
                    failed.incrementAndGet();
                    route.abort();
                } else {
                    route.resume();
                }
            });
            screen.navigate("/tickets/list.xhtml");
            screen.locator("body[data-live=true]").waitFor();
            assertThat(failed).hasValue(2);
        }
    }

    @Test
    void andNeitherAnOldWarningNorAnOldCardStays(Browser browser) {
        try (Page first = browser.screenOf("anna")) {
            BrowserContext anna = first.context();
            anna.addInitScript(KEEP_SOCKETS);
            Page screen = anna.newPage();
            screen.clock().install();
            screen.navigate("/tickets/list.xhtml");
            for (int times = 0; times < 3; times++) {
                screen.locator("body[data-live=true]").waitFor();
                int sockets = (int) screen.evaluate("() => window.sockets.length");
                screen.evaluate(
                        "() => { document.body.dataset.live = 'false'; window.sockets.forEach(s => s.close(3000)); }");
                screen.waitForFunction("before => window.sockets.length > before", sockets);
                screen.locator("body[data-live=true]").waitFor();
                screen.clock().fastForward(10_000);
                assertThat(screen.locator("#lost").isVisible())
                        .as("warned although the socket is open")
                        .isFalse();
            }
        }
    }
}
