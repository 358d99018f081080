package pl.hejnal.bench.screenpop;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The desk page of a clerk who is present, with a watch beside it that notes when each card is there. */
final class ClerkDesk {

    /** A card's moments in milliseconds since 1970: the PBX's, the document's, and that of the first frame after it. */
    record Pop(String linkedid, double rung, double inDocument, double painted) {}

    /** The page itself notes when its card is drawn; here the next frame is awaited, which is when a clerk can see it. */
    private static final String WATCH = """
            window.benchPops = [];
            new MutationObserver(function () {
              var card = document.getElementById('pop');
              // A card that the page asked for, after its socket was open again, is none that was pushed.
              if (!card.dataset.pbxAt) { return; }
              var pop = { linkedid: card.dataset.linkedid, rung: Number(card.dataset.pbxAt), drawn: window.hejnalPopAt };
              requestAnimationFrame(function () {
                var after = new MessageChannel();
                after.port1.onmessage = function () { pop.painted = Date.now(); window.benchPops.push(pop); };
                after.port2.postMessage(0);
              });
            }).observe(document.getElementById('pop'), { attributes: true, attributeFilter: ['data-pbx-at'] });
            """;

    private final Page screen;

    private ClerkDesk(Page screen) {
        this.screen = screen;
    }

    static ClerkDesk of(Chromium browser, String site, String login) {
        Page screen = browser.open(site + "/login.xhtml");
        screen.fill("[id='login:name']", login);
        screen.fill("[id='login:password']", login + "-demo");
        screen.click("[id='login:submit']");
        screen.waitForSelector("body[data-live=true]");
        screen.click("#presence-present");
        screen.waitForSelector("#presence-present[aria-pressed=true]");
        screen.evaluate("() => {" + WATCH + "}");
        return new ClerkDesk(screen);
    }

    void forget() {
        screen.evaluate("() => { window.benchPops = []; }");
    }

    List<Pop> pops() {
        List<Pop> pops = new ArrayList<>();
        for (Object pop : (List<?>) screen.evaluate("() => window.benchPops")) {
            Map<?, ?> moments = (Map<?, ?>) pop;
            pops.add(new Pop(
                    String.valueOf(moments.get("linkedid")),
                    millis(moments.get("rung")),
                    millis(moments.get("drawn")),
                    millis(moments.get("painted"))));
        }
        return pops;
    }

    /** Whole numbers come as another type than those with a fraction. */
    private static double millis(Object moment) {
        return moment instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
