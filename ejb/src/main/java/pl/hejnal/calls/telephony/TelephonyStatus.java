package pl.hejnal.calls.telephony;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Whether the PBX can be heard. Unknown is a state of its own: an office that cannot hear its PBX shows that, never an
 * empty queue.
 */
@ApplicationScoped
public class TelephonyStatus {

    @Inject
    private Clock clock;

    private volatile TelephonyChanged current;

    @PostConstruct
    void beginUnknown() {
        current = new TelephonyChanged(false, clock.instant());
    }

    void remember(@Observes TelephonyChanged change) {
        current = change;
    }

    public TelephonyChanged current() {
        return current;
    }
}
