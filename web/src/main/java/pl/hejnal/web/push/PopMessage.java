package pl.hejnal.web.push;

import java.util.LinkedHashMap;
import java.util.Map;
import pl.hejnal.calls.PopView;

/** The pop card as the browser receives it; text only, the script never reads it as markup. */
public final class PopMessage {

    private PopMessage() {
    }

    public static Map<String, Object> of(PopView pop) {
        var message = new LinkedHashMap<String, Object>();
        message.put("linkedid", pop.linkedid());
        message.put("ticket", pop.ticket().value());
        message.put("caller", text(pop.caller()));
        message.put("language", text(pop.language()));
        message.put("menuPath", pop.menuPath());
        message.put("waitedSeconds", pop.waitedSeconds());
        message.put("caseSign", text(pop.caseSign()));
        message.put("caseStage", text(pop.caseStage()));
        return message;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
