package pl.hejnal.staffing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.ClerkPresence;
import pl.hejnal.staffing.domain.ClerkPresences;
import pl.hejnal.staffing.domain.ClerkSkills;
import pl.hejnal.staffing.domain.ClerkSkillsets;
import pl.hejnal.staffing.domain.Presence;

/** Where it is said what a clerk knows and speaks, and so which callers they are rung for. */
@Stateless
public class SkillDesk {

    @Inject
    private ClerkSkillsets skillsets;

    @Inject
    private ClerkPresences presences;

    @Inject
    private KnownQueues queues;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<SkillsChanged> changes;

    @RolesAllowed({Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM})
    public ClerkSkills skillsOf(Login login) {
        return skillsets.all().getOrDefault(login, ClerkSkills.USUAL);
    }

    /**
     * Counts from the next call on; saying the same again changes nothing.
     *
     * @throws Refusal {@code clerk.queue} for a queue that the menu leads nobody to; its parameter names those it does
     */
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
    public void learn(Login by, Login login, ClerkSkills skills) {
        SortedSet<String> known = queues.skills();
        if (!known.containsAll(skills.skills())) {
            throw new Refusal("clerk.queue", Map.of("names", known));
        }
        if (!skillsOf(login).equals(skills)) {
            skillsets.keep(login, skills);
            audit.record(by.value(), "clerk.skills", login.value(), String.join(" ", skills.skills()));
            changes.fire(new SkillsChanged(login));
        }
    }

    /** Says what a clerk knows of whom nobody has said anything yet. */
    @RolesAllowed(Roles.SYSTEM)
    public void introduce(Login login, ClerkSkills skills) {
        if (!skillsets.all().containsKey(login)) {
            skillsets.keep(login, skills);
            changes.fire(new SkillsChanged(login));
        }
    }

    @RolesAllowed(Roles.TELEPHONY)
    public ClerkSeat seat(Login login) {
        return ClerkSeat.of(
                login, presences.find(login).map(ClerkPresence::presence).orElse(Presence.AWAY), skillsOf(login));
    }

    /** Of everybody who was ever present. */
    @RolesAllowed({Roles.TELEPHONY, Roles.CLERK, Roles.MANAGER, Roles.SYSTEM})
    public List<ClerkSeat> seats() {
        Map<Login, ClerkSkills> known = skillsets.all();
        return presences.all().stream()
                .map(clerk -> ClerkSeat.of(
                        clerk.login(), clerk.presence(), known.getOrDefault(clerk.login(), ClerkSkills.USUAL)))
                .toList();
    }
}
