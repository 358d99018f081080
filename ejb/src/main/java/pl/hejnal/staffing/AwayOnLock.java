package pl.hejnal.staffing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.hejnal.identity.AccountChanged;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.Presence;

/** A clerk whose session ends is not rung: the ticket would open where nobody looks. Part of the same transaction. */
@ApplicationScoped
class AwayOnLock {

    @Inject
    private ClerkPresences presences;

    @Inject
    private Event<PresenceChanged> changes;

    @Inject
    private Clock clock;

    void changed(@Observes AccountChanged account) {
        if (account.change() != AccountChanged.Change.PASSWORD_CHANGED) {
            presences
                    .find(account.login())
                    .filter(clerk -> clerk.become(Presence.AWAY, clock.instant()))
                    .ifPresent(clerk -> changes.fire(new PresenceChanged(clerk.login(), Presence.AWAY)));
        }
    }
}
