package pl.hejnal.web.wall;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import pl.hejnal.reports.wallboard.domain.LiveClerk;
import pl.hejnal.reports.wallboard.domain.LiveClerk.Supervisor;
import pl.hejnal.reports.wallboard.domain.LiveClerks;

/**
 * Clerks at work as a supervisor's browser receives them: codes, names, and moments in milliseconds since 1970. Of a resident there
 * is the number of the ticket and nothing else.
 */
public final class ClerksMessage {

    private ClerksMessage() {}

    /** @param now the server's time, for a screen whose clock is wrong */
    public static Map<String, Object> of(LiveClerks clerks, Instant now) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("now", now.toEpochMilli());
        message.put("supervision", clerks.supervisionOn());
        message.put("clerks", clerks.clerks().stream().map(ClerksMessage::clerk).toList());
        return message;
    }

    private static Map<String, Object> clerk(LiveClerk clerk) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("login", clerk.login().value());
        message.put("name", clerk.name());
        message.put("presence", clerk.presence().name());
        message.put("state", clerk.state().name());
        clerk.since().ifPresent(since -> message.put("since", since.toEpochMilli()));
        message.put("queues", clerk.queues());
        clerk.ticket().ifPresent(ticket -> message.put("ticket", ticket.value()));
        clerk.supervisor().ifPresent(supervisor -> message.put("supervisor", supervisor(supervisor)));
        return message;
    }

    private static Map<String, Object> supervisor(Supervisor supervisor) {
        return Map.of(
                "login",
                supervisor.login().value(),
                "name",
                supervisor.name(),
                "mode",
                supervisor.mode().name(),
                "state",
                supervisor.state().name());
    }
}
