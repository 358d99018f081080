package pl.hejnal.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import java.util.Map;
import pl.hejnal.calls.telephony.TelephonyChanged;

/**
 * Tells every open page when the office loses its PBX or has it back. A channel of its own: the desk's belongs to one user
 * and one session, and what is sent there to nobody in particular reaches nobody.
 */
@ApplicationScoped
public class TelephonyPush {

    @Inject
    @Push(channel = "telephony")
    private PushContext pages;

    /** Mojarra builds the context lazily and fails when the first use is on a thread without a request. */
    void touch(@Observes @Initialized(ApplicationScoped.class) Object started) {
        String unused = pages.toString();
    }

    void tell(@Observes TelephonyChanged change) {
        pages.send(
                Map.of("connected", change.connected(), "since", change.since().toEpochMilli()));
    }
}
