package pl.hejnal.staffing.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.staffing.teams.domain.Membership;
import pl.hejnal.staffing.teams.domain.Team;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.staffing.teams.domain.Teams;
import pl.hejnal.testsupport.AuditDouble;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class ATeamIsNamedTest {

    private static final Login ADMIN = new Login("admin");
    private static final Login ANNA = new Login("anna");
    /** Half past midnight in the office. */
    private static final String NOW = "2026-11-23T23:30:00Z";

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate LATER = TODAY.plusDays(7);

    private final TeamsInMemory teams = new TeamsInMemory();
    private final TeamDesk desk = Injected.with(
            new TeamDesk(),
            teams,
            new UserDesk() {
                @Override
                public Map<Login, String> names() {
                    return Map.of(ANNA, "Anna Nowak");
                }
            },
            new AuditDouble(),
            new SettableClock(NOW));

    @Test
    void and_has_its_name_without_blanks_around_it() {
        TeamId team = desk.found(" Pierwsza linia ", ADMIN);
        assertThat(desk.all()).containsExactly(new Team(team, "Pierwsza linia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "1234567890123456789012345678901234567890123456789012345678901"})
    void but_not_by_nothing_or_by_a_whole_sentence(String name) {
        assertThatThrownBy(() -> desk.found(name, ADMIN)).hasMessageContaining("team.name");
    }

    @Test
    void nor_as_another_is_whatever_the_letters_but_again_as_it_is() {
        TeamId first = desk.found("Pojazdy", ADMIN);
        assertThatThrownBy(() -> desk.found("POJAZDY", ADMIN)).hasMessageContaining("team.exists");
        desk.rename(first, "pojazdy", ADMIN);
        assertThat(desk.all()).containsExactly(new Team(first, "pojazdy"));
    }

    @Test
    void who_was_in_no_team_may_have_been_in_one_all_the_time() {
        TeamId team = desk.found("Pojazdy", ADMIN);
        desk.move(ANNA, Optional.of(team), LocalDate.of(2020, 1, 1), ADMIN);
        assertThat(teams.memberships())
                .containsExactly(new Membership(ANNA, Optional.of(team), LocalDate.of(2020, 1, 1)));
    }

    @Test
    void from_then_on_what_was_is_not_altered_and_today_and_later_may_be() {
        TeamId first = desk.found("Pojazdy", ADMIN);
        TeamId second = desk.found("Meldunki", ADMIN);
        desk.move(ANNA, Optional.of(first), LocalDate.of(2020, 1, 1), ADMIN);
        assertThatThrownBy(() -> desk.move(ANNA, Optional.of(second), YESTERDAY, ADMIN))
                .hasMessageContaining("team.past");
        desk.move(ANNA, Optional.of(second), LATER, ADMIN);
        desk.move(ANNA, Optional.empty(), TODAY, ADMIN);
        assertThat(teams.memberships())
                .as("what was planned is given up")
                .containsExactly(
                        new Membership(ANNA, Optional.of(first), LocalDate.of(2020, 1, 1)),
                        new Membership(ANNA, Optional.empty(), TODAY));
    }

    @Test
    void who_is_in_it_anyway_is_not_moved() {
        TeamId team = desk.found("Pojazdy", ADMIN);
        desk.move(ANNA, Optional.of(team), YESTERDAY, ADMIN);
        desk.move(ANNA, Optional.of(team), LATER, ADMIN);
        assertThat(teams.memberships()).hasSize(1);
    }

    @Test
    void a_team_and_a_clerk_that_nobody_knows_are_refused() {
        assertThatThrownBy(() -> desk.move(ANNA, Optional.of(new TeamId(99)), TODAY, ADMIN))
                .hasMessageContaining("team.unknown");
        assertThatThrownBy(() -> desk.move(new Login("nobody"), Optional.empty(), TODAY, ADMIN))
                .hasMessageContaining("user.unknown");
        assertThatThrownBy(() -> desk.rename(new TeamId(99), "x", ADMIN)).hasMessageContaining("team.unknown");
    }

    @Test
    void a_team_that_somebody_was_in_stays_and_another_goes() {
        TeamId used = desk.found("Pojazdy", ADMIN);
        TeamId empty = desk.found("Meldunki", ADMIN);
        desk.move(ANNA, Optional.of(used), YESTERDAY, ADMIN);
        desk.move(ANNA, Optional.empty(), TODAY, ADMIN);
        assertThatThrownBy(() -> desk.remove(used, ADMIN)).hasMessageContaining("team.used");
        desk.remove(empty, ADMIN);
        assertThat(desk.all()).extracting(Team::id).containsExactly(used);
    }

    private static final class TeamsInMemory implements Teams {

        private final List<Team> teams = new ArrayList<>();
        private final List<Membership> memberships = new ArrayList<>();
        private long last;

        @Override
        public List<Team> all() {
            return List.copyOf(teams);
        }

        @Override
        public TeamId add(String name) {
            Team team = new Team(new TeamId(++last), name);
            teams.add(team);
            return team.id();
        }

        @Override
        public void rename(TeamId team, String name) {
            teams.replaceAll(known -> known.id().equals(team) ? new Team(team, name) : known);
        }

        @Override
        public void remove(TeamId team) {
            teams.removeIf(known -> known.id().equals(team));
        }

        @Override
        public List<Membership> memberships() {
            return List.copyOf(memberships);
        }

        @Override
        public void keep(Membership membership) {
            memberships.removeIf(known ->
                    known.login().equals(membership.login()) && !known.since().isBefore(membership.since()));
            memberships.add(membership);
        }
    }
}
