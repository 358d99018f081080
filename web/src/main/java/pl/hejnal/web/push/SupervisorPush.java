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
import pl.hejnal.web.wall.ClerksMessage;

/**
 * Sends what clerks do to the managers who look, after the same look at the office as the wallboard's. The page belongs to
 * managers alone, and only from it can this channel be opened.
 */
@ApplicationScoped
public class SupervisorPush {

    private static final String CHANNEL = "clerks";

    @Inject
    @Push(channel = CHANNEL)
    private PushContext pages;

    @Inject
    private Event<AudienceChanged> audience;

    @Inject
    private Clock clock;

    private final Audience open = new Audience(CHANNEL);

    /** Mojarra builds the context lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String unused = pages.toString();
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

    void send(@Observes LiveClerksChanged change) {
        open.send(pages, ClerksMessage.of(change.clerks(), clock.instant()), change);
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
