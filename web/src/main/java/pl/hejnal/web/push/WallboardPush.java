package pl.hejnal.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.event.WebsocketEvent.Closed;
import jakarta.faces.event.WebsocketEvent.Opened;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.reports.wallboard.AudienceChanged;
import pl.hejnal.reports.wallboard.WallboardChanged;
import pl.hejnal.web.wall.BoardMessage;

/**
 * Sends the wallboard to whoever has it open. The channel belongs to the user who is signed in there, so a board whose session
 * is over receives nothing more; a socket that opens, also again, is told at the watch's next look.
 */
@ApplicationScoped
public class WallboardPush {

    private static final String CHANNEL = "wallboard";

    @Inject
    @Push(channel = CHANNEL)
    private PushContext boards;

    @Inject
    private Event<AudienceChanged> audience;

    @Inject
    private Clock clock;

    /** How often each user has opened a board, for those who may have one open. */
    private final Map<String, Integer> opened = new ConcurrentHashMap<>();

    /** Mojarra builds the context lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String unused = boards.toString();
    }

    void opened(@Observes @Opened WebsocketEvent event) {
        if (CHANNEL.equals(event.getChannel()) && event.getUser() instanceof String login) {
            opened.merge(login, 1, Integer::sum);
            audience.fire(new AudienceChanged());
        }
    }

    void closed(@Observes @Closed WebsocketEvent event) {
        if (CHANNEL.equals(event.getChannel())) {
            audience.fire(new AudienceChanged());
        }
    }

    void send(@Observes WallboardChanged change) {
        Map<String, Object> message = BoardMessage.of(change.board(), clock.instant());
        opened.forEach((login, times) -> {
            if (boards.send(message, login).isEmpty()) {
                // Unless one was opened meanwhile.
                opened.remove(login, times);
            } else {
                change.reached();
            }
        });
    }
}
