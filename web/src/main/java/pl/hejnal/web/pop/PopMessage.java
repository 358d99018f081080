package pl.hejnal.web.pop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.calls.screenpop.ScreenPop;

/**
 * The pop card as the browser receives it. It carries codes and plain text: the page has the words in its own language,
 * and its script never reads any of this as markup.
 */
public final class PopMessage {

    private PopMessage() {}

    /** @param pbxAt the PBX's time of the ring */
    public static Map<String, Object> ring(ScreenPop pop, Instant pbxAt) {
        Map<String, Object> message = of(pop);
        message.put("type", "ring");
        message.put("pbxAt", pbxAt.toEpochMilli());
        return message;
    }

    /** For a page that was away and asks. */
    public static Map<String, Object> of(ScreenPop pop) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("linkedid", pop.id().value());
        message.put("ticket", pop.ticket().value());
        message.put("caller", pop.caller().toString());
        message.put("language", pop.language().code());
        message.put("state", pop.state().name());
        message.put("waitedSeconds", pop.waitedSeconds());
        message.put(
                "trail",
                pop.trail().stream().map(recorded -> step(recorded.step())).toList());
        return message;
    }

    private static Map<String, Object> step(MenuStep step) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("kind", step.kind().name());
        message.put("detail", step.detail());
        step.stage().ifPresent(stage -> message.put("stage", stage.name()));
        return message;
    }
}
