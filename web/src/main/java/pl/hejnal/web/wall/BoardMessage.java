package pl.hejnal.web.wall;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.wallboard.Wallboard;
import pl.hejnal.reports.wallboard.domain.ClerkLight;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.reports.wallboard.domain.QueueRow;
import pl.hejnal.reports.wallboard.domain.ServiceLevel;
import pl.hejnal.reports.wallboard.domain.WaitingCallers;

/**
 * The board as the browser receives it: codes, numbers, and moments in milliseconds since 1970; the page has the words in its
 * own language. What is not known is left out. A clerk has a label here and no login.
 */
public final class BoardMessage {

    private BoardMessage() {}

    /** @param now the server's time, for a television whose clock is wrong */
    public static Map<String, Object> of(Wallboard board, Instant now) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("now", now.toEpochMilli());
        putWaiting(message, board.waiting());
        message.put("latelySince", board.latelySince().toEpochMilli());
        putLevel(message, "lately", board.lately());
        putLevel(message, "today", board.today());
        message.put("offered", board.today().offered());
        message.put("answered", board.answered());
        message.put("abandoned", board.abandoned());
        message.put("states", states(board.states()));
        message.put("hours", board.hours().stream().map(BoardMessage::hour).toList());
        message.put("queues", board.queues().stream().map(BoardMessage::queue).toList());
        message.put("clerks", board.clerks().stream().map(BoardMessage::clerk).toList());
        return message;
    }

    private static void putWaiting(Map<String, Object> message, WaitingCallers waiting) {
        message.put("waiting", waiting.callers());
        waiting.longestSince().ifPresent(since -> message.put("longestSince", since.toEpochMilli()));
    }

    private static void putLevel(Map<String, Object> message, String name, ServiceLevel level) {
        level.percent().ifPresent(percent -> message.put(name, percent));
    }

    private static Map<String, Object> states(Map<ClerkState, Integer> states) {
        Map<String, Object> message = new LinkedHashMap<>();
        for (ClerkState state : ClerkState.values()) {
            message.put(state.name(), states.getOrDefault(state, 0));
        }
        return message;
    }

    private static List<Long> hour(HourRow row) {
        return List.of((long) row.hour(), row.offered(), row.answered(), row.abandonedWaiting());
    }

    private static Map<String, Object> queue(QueueRow row) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("queue", row.queue());
        putWaiting(message, row.waiting());
        putLevel(message, "lately", row.lately());
        putLevel(message, "today", row.today());
        message.put("states", states(row.clerks()));
        return message;
    }

    private static Map<String, Object> clerk(ClerkLight light) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("label", light.label());
        message.put("state", light.state().name());
        light.since().ifPresent(since -> message.put("since", since.toEpochMilli()));
        return message;
    }
}
