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
import pl.hejnal.reports.wallboard.AudienceChanged;
import pl.hejnal.reports.wallboard.WallboardChanged;
import pl.hejnal.web.wall.BoardMessage;

/**
 * Sends the wallboard to whoever has it open. A socket that opens, also again, is told at the watch's next look.
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

    private final Audience open = new Audience(CHANNEL);

    /** Mojarra builds the context lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String unused = boards.toString();
    }

    void opened(@Observes @Opened WebsocketEvent event) {
        if (open.hasOpened(event)) {
            audience.fire(new AudienceChanged());
        }
    }

    void closed(@Observes @Closed WebsocketEvent event) {
        if (open.hasClosed(event)) {
            audience.fire(new AudienceChanged());
        }
    }

    void send(@Observes WallboardChanged change) {
        open.send(boards, BoardMessage.of(change.board(), clock.instant()), change);
    }
}
