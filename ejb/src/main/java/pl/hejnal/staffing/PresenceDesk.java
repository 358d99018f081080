package pl.hejnal.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pl.hejnal.identity.Roles;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.Presence;

/** Where clerks say whether they take calls. */
@Stateless
public class PresenceDesk {

    @Inject
    private ClerkPresences presences;
    @Inject
    private Clock clock;
    @Inject
    private Event<PresenceChanged> changes;

    /** Saying the same twice is saying it once, and it is told again: a PBX that missed it hears it now. */
    @RolesAllowed(Roles.CLERK)
    public PresenceView set(String login, Presence presence) {
        ClerkPresence clerk = presences.find(login).orElseGet(() -> {
            ClerkPresence first = new ClerkPresence(login, clock.instant());
            presences.add(first);
            return first;
        });
        clerk.become(presence, clock.instant());
        changes.fire(new PresenceChanged(login, presence));
        return view(clerk);
    }

    /** Away for who never said anything. */
    @RolesAllowed({Roles.CLERK, Roles.MANAGER, Roles.TELEPHONY})
    public PresenceView presenceOf(String login) {
        return presences.find(login).map(PresenceDesk::view)
                .orElseGet(() -> new PresenceView(login, Presence.AWAY, clock.instant()));
    }

    @RolesAllowed({Roles.CLERK, Roles.MANAGER, Roles.TELEPHONY})
    public List<PresenceView> everyone() {
        return presences.all().stream().map(PresenceDesk::view).toList();
    }

    /** Whether there is anybody to answer a caller; who is on a break is not. */
    @RolesAllowed(Roles.TELEPHONY)
    public boolean isAnybodyPresent() {
        return presences.isAnybody(Presence.PRESENT);
    }

    private static PresenceView view(ClerkPresence clerk) {
        return new PresenceView(clerk.login(), clerk.presence(), clerk.since());
    }
}
