package pl.hejnal.bench.screenpop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The desk page of a clerk who is present, with a watch beside it that notes when each card is there. */
final class ClerkDesk {

    /** A card's moments in milliseconds since 1970: the PBX's, the document's, and that of the first frame after it. */
    record Pop(String linkedid, double rung, double inDocument, double painted) {}

    /** The page itself notes when its card is drawn; here the next frame is awaited, which is when a clerk can see it. */
    private static final String WATCH = """
            window.benchPops = [];
            new MutationObserver(function () {
              var card = document.getElementById('pop');
              var pop = { linkedid: card.dataset.linkedid, rung: Number(card.dataset.pbxAt), drawn: window.hejnalPopAt };
              requestAnimationFrame(function () {
                var after = new MessageChannel();
                after.port1.onmessage = function () { pop.painted = Date.now(); window.benchPops.push(pop); };
                after.port2.postMessage(0);
              });
            }).observe(document.getElementById('pop'), { attributes: true, attributeFilter: ['data-pbx-at'] });
            """;

    private final BrowserPage screen;

    private ClerkDesk(BrowserPage screen) {
        this.screen = screen;
    }

    static ClerkDesk of(Chromium browser, String site, String login) throws IOException, InterruptedException {
        BrowserPage screen = browser.open(site + "/login.xhtml");
        screen.await("document.readyState === 'complete' && document.getElementById('login:submit')");
        screen.ask("document.getElementById('login:name').value = '" + login + "';"
                + "document.getElementById('login:password').value = '" + login + "-demo';"
                + "document.getElementById('login:submit').click()");
        screen.await("document.body && document.body.dataset.live === 'true'");
        screen.ask("document.getElementById('presence-present').click()");
        screen.await("document.querySelector('#presence-present[aria-pressed=true]')");
        screen.ask(WATCH);
        return new ClerkDesk(screen);
    }

    void forget() throws IOException, InterruptedException {
        screen.ask("window.benchPops = []");
    }

    List<Pop> pops() throws IOException, InterruptedException {
        List<Pop> pops = new ArrayList<>();
        for (JsonNode pop : screen.ask("window.benchPops")) {
            pops.add(new Pop(
                    pop.path("linkedid").asText(),
                    pop.path("rung").asDouble(),
                    pop.path("drawn").asDouble(),
                    pop.path("painted").asDouble()));
        }
        return pops;
    }
}
