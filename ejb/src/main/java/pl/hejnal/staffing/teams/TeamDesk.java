package pl.hejnal.staffing.teams;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.teams.domain.Membership;
import pl.hejnal.staffing.teams.domain.Team;
import pl.hejnal.staffing.teams.domain.TeamHistory;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.staffing.teams.domain.Teams;

/** Where an administrator names teams and says who is in them. */
@Stateless
public class TeamDesk {

    @Inject
    private Teams teams;

    @Inject
    private UserDesk users;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** By name. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN, Roles.SYSTEM})
    public List<Team> all() {
        return teams.all();
    }

    /** Of everybody, by login and day, those to come too. */
    @RolesAllowed({Roles.MANAGER, Roles.ADMIN})
    public List<Membership> memberships() {
        return teams.memberships();
    }

    /** @throws Refusal {@code team.name}, {@code team.exists} */
    @RolesAllowed(Roles.ADMIN)
    public TeamId found(String name, Login by) {
        TeamId team = teams.add(checked(name, Optional.empty()));
        audit.record(by.value(), "team.founded", team.toString(), name.strip());
        return team;
    }

    /** @throws Refusal {@code team.unknown}, {@code team.name}, {@code team.exists} */
    @RolesAllowed(Roles.ADMIN)
    public void rename(TeamId team, String name, Login by) {
        find(team);
        teams.rename(team, checked(name, Optional.of(team)));
        audit.record(by.value(), "team.renamed", team.toString(), name.strip());
    }

    /** @throws Refusal {@code team.unknown}, {@code team.used} for one that somebody is, was or will be in: its figures stay */
    @RolesAllowed(Roles.ADMIN)
    public void remove(TeamId team, Login by) {
        Team removed = find(team);
        if (teams.memberships().stream().anyMatch(one -> one.team().equals(Optional.of(team)))) {
            throw new Refusal("team.used");
        }
        teams.remove(team);
        audit.record(by.value(), "team.removed", team.toString(), removed.name());
    }

    /**
     * From that day on the clerk is in this team and in no other; what was planned for later is given up.
     *
     * @param team empty for none
     * @throws Refusal {@code team.unknown}, {@code user.unknown}, {@code team.past} for a day that is over, of somebody who was
     *     put into teams before: what was told of it stays true
     */
    @RolesAllowed(Roles.ADMIN)
    public void move(Login clerk, Optional<TeamId> team, LocalDate since, Login by) {
        team.ifPresent(this::find);
        if (!users.names().containsKey(clerk)) {
            throw new Refusal("user.unknown", Map.of("login", clerk.value()));
        }
        TeamHistory history = new TeamHistory(teams.memberships().stream()
                .filter(one -> one.login().equals(clerk))
                .toList());
        if (history.wouldAlterThePast(since, today())) {
            throw new Refusal("team.past");
        }
        if (!history.says(team, since)) {
            teams.keep(new Membership(clerk, team, since));
            audit.record(
                    by.value(),
                    "team.moved",
                    clerk.value(),
                    since + " " + team.map(TeamId::toString).orElse("-"));
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(OfficeZone.ZONE).toLocalDate();
    }

    private Team find(TeamId team) {
        return teams.all().stream()
                .filter(known -> known.id().equals(team))
                .findFirst()
                .orElseThrow(() -> new Refusal("team.unknown"));
    }

    private String checked(String name, Optional<TeamId> own) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty() || stripped.length() > Team.LONGEST_NAME) {
            throw new Refusal("team.name");
        }
        if (teams.all().stream()
                .filter(known -> !own.equals(Optional.of(known.id())))
                .anyMatch(known -> known.name().equalsIgnoreCase(stripped))) {
            throw new Refusal("team.exists");
        }
        return stripped;
    }
}
