package pl.hejnal.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.faces.event.WebsocketEvent;
import jakarta.faces.event.WebsocketEvent.Closed;
import jakarta.faces.event.WebsocketEvent.Opened;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import pl.hejnal.calls.supervision.SupervisionChanged;
import pl.hejnal.reports.wallboard.AudienceChanged;
import pl.hejnal.reports.wallboard.LiveClerksChanged;
import pl.hejnal.reports.wallboard.WallboardChanged;
import pl.hejnal.web.wall.BoardMessage;
import pl.hejnal.web.wall.ClerksMessage;

/**
 * Sends the wallboard to whoever has it open, and what clerks do to the managers who look: both are seen in one look at the
 * office. A socket that opens, also again, is told at the next look. The page about clerks belongs to managers alone, and only
 * from it can its channel be opened.
 */
@ApplicationScoped
public class BoardPush {

    private static final String WALLBOARD = "wallboard";
    private static final String CLERKS = "clerks";

    @Inject
    @Push(channel = WALLBOARD)
    private PushContext boards;

    @Inject
    @Push(channel = CLERKS)
    private PushContext pages;

    @Inject
    private Event<AudienceChanged> audience;

    @Inject
    private Clock clock;

    private final Audience ofBoards = new Audience(WALLBOARD);
    private final Audience ofClerks = new Audience(CLERKS);

    /** Mojarra builds the contexts lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String unused = boards.toString() + pages;
    }

    void opened(@Observes @Opened WebsocketEvent event) {
        if (ofBoards.hasOpened(event) || ofClerks.hasOpened(event)) {
            audience.fire(new AudienceChanged());
        }
    }

    void closed(@Observes @Closed WebsocketEvent event) {
        if (ofBoards.hasClosed(event) || ofClerks.hasClosed(event)) {
            audience.fire(new AudienceChanged());
        }
    }

    void send(@Observes WallboardChanged change) {
        ofBoards.send(boards, BoardMessage.of(change.board(), clock.instant()), change);
    }

    void send(@Observes LiveClerksChanged change) {
        ofClerks.send(pages, ClerksMessage.of(change.clerks(), clock.instant()), change);
    }

    /** Why the manager's telephone did not ring, or brought them nowhere. */
    void failed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SupervisionChanged change) {
        change.supervision()
                .failure()
                .ifPresent(why -> pages.send(
                        Map.of("failed", why.name()),
                        change.supervision().manager().value()));
    }
}
