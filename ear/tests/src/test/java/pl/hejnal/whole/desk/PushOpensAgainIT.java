package pl.hejnal.whole.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
