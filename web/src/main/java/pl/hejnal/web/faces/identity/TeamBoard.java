package pl.hejnal.web.faces.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.AccountDesk;
import pl.hejnal.identity.AccountView;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.staffing.teams.TeamDesk;
import pl.hejnal.staffing.teams.domain.Membership;
import pl.hejnal.staffing.teams.domain.Team;
import pl.hejnal.staffing.teams.domain.TeamHistory;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.ScreenLanguage;
import pl.hejnal.web.i18n.Words;

/** Teams, who is in them today, and who came into which when. */
@Named("teamBoard")
@RequestScoped
public class TeamBoard {

    /** @param clerks those who are in it today, by name */
    public record TeamRow(long id, String name, String clerks) {}

    /** @param planned whether it begins after today */
    public record MoveRow(String login, String name, String team, String since, boolean planned) {}

    @Inject
    private TeamDesk desk;

    @Inject
    private AccountDesk accounts;

    @Inject
    private People people;

    @Inject
    private ScreenLanguage language;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    private @Nullable List<Team> teams;
    private @Nullable List<Membership> memberships;

    public List<TeamRow> getRows() {
        return teams().stream()
                .map(team -> new TeamRow(team.id().value(), team.name(), clerks(team.id())))
                .toList();
    }

    private String clerks(TeamId team) {
        return histories().entrySet().stream()
                .filter(clerk -> clerk.getValue().team(today()).equals(Optional.of(team)))
                .map(clerk -> people.of(clerk.getKey().value()))
                .sorted(alphabet())
                .collect(Collectors.joining(", "));
    }

    private Map<Login, TeamHistory> histories() {
        return memberships().stream()
                .collect(Collectors.groupingBy(
                        Membership::login, Collectors.collectingAndThen(Collectors.toList(), TeamHistory::new)));
    }

    /** By name of the clerk, the latest first. */
    public List<MoveRow> getMoves() {
        return memberships().stream()
                .sorted(Comparator.comparing(
                                (Membership one) -> people.of(one.login().value()), alphabet())
                        .thenComparing(Membership::since, Comparator.reverseOrder()))
                .map(one -> new MoveRow(
                        one.login().value(),
                        people.of(one.login().value()),
                        one.team().map(this::name).orElseGet(() -> words.of("identity", "noTeam")),
                        OfficeTime.day(one.since()),
                        one.since().isAfter(today())))
                .toList();
    }

    private String name(TeamId team) {
        return teams().stream()
                .filter(known -> known.id().equals(team))
                .map(Team::name)
                .findFirst()
                .orElse(team.toString());
    }

    /** Who answers calls, by name. */
    public List<SelectItem> getClerks() {
        return accounts.all().stream()
                .filter(account -> account.roles().contains(Roles.CLERK))
                .sorted(Comparator.comparing(AccountView::name, alphabet()))
                .map(account -> new SelectItem(account.login().value(), account.name()))
                .toList();
    }

    public List<SelectItem> getTeams() {
        return teams().stream()
                .map(team -> new SelectItem(team.id().toString(), team.name()))
                .toList();
    }

    /** With none first. */
    public List<SelectItem> getChoices() {
        return Stream.concat(Stream.of(new SelectItem("", words.of("identity", "noTeam"))), getTeams().stream())
                .toList();
    }

    public String getToday() {
        return today().toString();
    }

    private Comparator<Object> alphabet() {
        return Collator.getInstance(language.getLocale());
    }

    private List<Team> teams() {
        if (teams == null) {
            teams = desk.all();
        }
        return teams;
    }

    private List<Membership> memberships() {
        if (memberships == null) {
            memberships = desk.memberships();
        }
        return memberships;
    }

    /** What was read before it changed. */
    void readAgain() {
        teams = null;
        memberships = null;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), OfficeZone.ZONE);
    }
}
