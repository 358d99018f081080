package pl.hejnal.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.PlainText;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.ManagersWord;
import pl.hejnal.staffing.domain.Presence;

/** Where clerks say whether they take calls, and managers that one of them does not. */
@Stateless
public class PresenceDesk {

    /** So long after their last page was closed a clerk is away; a reload or the way to another page takes less. */
    static final Duration UNSEEN = Duration.ofSeconds(30);

    private static final int LONGEST_REASON = 200;

    @Inject
    private ClerkPresences presences;

    @Inject
    private ClerkTelephones telephones;

    @Inject
    private Clock clock;

    @Inject
    private Event<PresenceChanged> changes;

    @Inject
    private Event<PresenceSet> orders;

    @Inject
    private AuditTrail audit;

    /** Saying the same twice is saying it once, and it is told again: a PBX that missed it hears it now. */
    @RolesAllowed(Roles.CLERK)
    public PresenceView set(Login login, Presence presence) {
        ClerkPresence clerk = presences.find(login).orElseGet(() -> {
            ClerkPresence first = new ClerkPresence(login, clock.instant());
            presences.add(first);
            return first;
        });
        clerk.become(presence, clock.instant());
        changes.fire(new PresenceChanged(login, presence));
        return view(clerk);
    }

    /**
     * A manager sets the presence of a clerk who is at work, which stands until the clerk says something themselves; they are
     * told who did it and why.
     *
     * @throws Refusal {@code presence.why} without a reason of at most 200 characters, {@code presence.forbidden} for what only a
     *     clerk can say of themselves: that they are there
     */
    @RolesAllowed(Roles.MANAGER)
    public void set(Login manager, Login login, Presence presence, String why) {
        String reason = PlainText.line(why);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refusal("presence.why");
        }
        ClerkPresence clerk = presences
                .find(login)
                .filter(known -> ManagersWord.maySet(known.presence(), presence))
                .orElseThrow(() -> new Refusal("presence.forbidden"));
        clerk.become(presence, manager, reason, clock.instant());
        audit.record(manager.value(), "presence.set", login.value(), presence + ": " + reason);
        changes.fire(new PresenceChanged(login, presence));
        orders.fire(new PresenceSet(login, presence, manager, reason));
    }

    /** What a manager has set of this clerk's presence, as long as the clerk has not said anything themselves since. */
    @RolesAllowed(Roles.CLERK)
    public Optional<PresenceSet> setByManager(Login login) {
        return presences
                .find(login)
                .flatMap(clerk -> clerk.setBy()
                        .map(manager -> new PresenceSet(login, clerk.presence(), manager, clerk.setWhy())));
    }

    /** Away for who never said anything. */
    @RolesAllowed({Roles.CLERK, Roles.MANAGER, Roles.TELEPHONY})
    public PresenceView presenceOf(Login login) {
        return presences
                .find(login)
                .map(PresenceDesk::view)
                .orElseGet(() -> new PresenceView(login, Presence.AWAY, clock.instant()));
    }

    @RolesAllowed({Roles.CLERK, Roles.MANAGER, Roles.TELEPHONY, Roles.SYSTEM})
    public List<PresenceView> everyone() {
        return presences.all().stream().map(PresenceDesk::view).toList();
    }

    /** Whether there is anybody to answer a caller; who is on a break, or whose telephone cannot be rung, is not. */
    @RolesAllowed(Roles.TELEPHONY)
    public boolean isAnybodyPresent() {
        return presences.logins(Presence.PRESENT).stream().anyMatch(login -> !telephones.isMissing(login));
    }

    /** Whether this clerk is at work and their telephone cannot be rung. */
    @RolesAllowed(Roles.CLERK)
    public boolean isTelephoneMissing(Login login) {
        return telephones.isMissing(login) && presenceOf(login).presence() != Presence.AWAY;
    }

    /** Who is at work and cannot be rung, in order. */
    @RolesAllowed(Roles.MANAGER)
    public List<Login> withoutTelephone() {
        return atWork().stream().filter(telephones::isMissing).sorted().toList();
    }

    /** Who is present or on a break. */
    @RolesAllowed(Roles.SYSTEM)
    public Set<Login> atWork() {
        return Stream.of(Presence.PRESENT, Presence.ON_BREAK)
                .flatMap(presence -> presences.logins(presence).stream())
                .collect(Collectors.toSet());
    }

    /** A page of theirs is open. */
    @RolesAllowed(Roles.SYSTEM)
    public void see(Set<Login> logins) {
        if (!logins.isEmpty()) {
            presences.see(logins, clock.instant());
        }
    }

    /** Whoever said at a page that they are there and has none open any more is away. */
    @RolesAllowed(Roles.SYSTEM)
    public void leaveUnseen() {
        Instant now = clock.instant();
        presences
                .leave(now.minus(UNSEEN), now)
                .forEach(login -> changes.fire(new PresenceChanged(login, Presence.AWAY)));
    }

    private static PresenceView view(ClerkPresence clerk) {
        return new PresenceView(clerk.login(), clerk.presence(), clerk.since());
    }
}
