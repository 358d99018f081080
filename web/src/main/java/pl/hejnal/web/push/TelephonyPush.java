package pl.hejnal.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Map;
import pl.hejnal.calls.TelephonyChanged;

/** Tells every open page when the office loses its PBX or has it back; the desks hear it on their own channel. */
@ApplicationScoped
public class TelephonyPush {

    @Inject
    @Push(channel = "telephony")
    private PushContext pages;
    @Inject
    @Push(channel = "desk")
    private PushContext desks;

    /** Mojarra builds the contexts lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        pages.toString();
        desks.toString();
    }

    void tell(@Observes TelephonyChanged change) {
        Map<String, Object> message = Map.of("type", "telephony", "connected", change.connected(),
                "since", change.since().toEpochMilli());
        desks.send(message);
        pages.send(message);
    }
}
