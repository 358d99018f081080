package pl.hejnal.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Map;
import pl.hejnal.calls.CallEnded;
import pl.hejnal.calls.RingStopped;
import pl.hejnal.calls.TelephonyChanged;
import pl.hejnal.calls.TicketRings;

/** Sends what happens on the telephone to the desk pages; a ring goes to the one clerk whose phone rings. */
@ApplicationScoped
public class DeskPush {

    @Inject
    @Push(channel = "desk")
    private PushContext desk;

    /** Mojarra builds the context lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        desk.toString();
    }

    void ring(@Observes TicketRings ring) {
        var message = PopMessage.of(ring.pop());
        message.put("type", "ring");
        message.put("pbxAt", ring.pbxAt() == null ? 0L : ring.pbxAt().toEpochMilli());
        desk.send(message, ring.login());
    }

    void stopped(@Observes RingStopped stop) {
        desk.send(Map.of("type", "ringStopped", "linkedid", stop.id().value(),
                "answeredHere", stop.answeredHere()), stop.login());
    }

    void ended(@Observes CallEnded end) {
        desk.send(Map.of("type", "ended", "linkedid", end.id().value()));
    }

    void telephony(@Observes TelephonyChanged change) {
        desk.send(Map.of("type", "telephony", "connected", change.connected()));
    }
}
