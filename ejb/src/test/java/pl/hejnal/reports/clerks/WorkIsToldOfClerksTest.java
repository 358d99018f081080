package pl.hejnal.reports.clerks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.cases.access.EntitlementFixture;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.FiguresInMemory;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.clerks.domain.ClerkTimes;
import pl.hejnal.reports.clerks.domain.PlanTimes;
import pl.hejnal.reports.clerks.domain.PlannedTimes;
import pl.hejnal.reports.clerks.domain.PresenceTimes;
import pl.hejnal.reports.clerks.domain.TalkDifference;
import pl.hejnal.reports.clerks.domain.TeamWork;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.staffing.teams.domain.TeamId;
import pl.hejnal.testsupport.Injected;
import pl.hejnal.testsupport.SettableClock;

class WorkIsToldOfClerksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final long MINUTE = 60_000;

    private final FiguresInMemory kept = new FiguresInMemory();
    private final Map<String, ClerkTimes> times = new HashMap<>();
    private final Map<String, Map<String, ClerkTimes>> teamTimes = new HashMap<>();
    private final Map<String, Map<String, Sums>> teamSums = new HashMap<>();
    private final Map<String, PlanTimes> plans = new HashMap<>();
    private LocalDate since = MONDAY;

    @Test
    void of_an_hour_present_with_fifteen_minutes_of_talk_three_quarters_were_ready() {
        times.put("anna", new ClerkTimes(60 * MINUTE, 10 * MINUTE));
        talks("anna", 5, 15 * MINUTE, 2);
        ClerkLine anna = ask(MONDAY).lines().getFirst();
        assertThat(ClerkFigure.SIGNED_IN.of(anna)).hasValue(70 * 60);
        assertThat(ClerkFigure.READY.of(anna)).hasValue(45 * 60);
        assertThat(ClerkFigure.ON_BREAK.of(anna)).hasValue(10 * 60);
        assertThat(ClerkFigure.OCCUPANCY.of(anna)).hasValue(0.25);
        assertThat(ClerkFigure.HANDLED.of(anna)).hasValue(5);
        assertThat(ClerkFigure.TALK_OF_HANDLED.of(anna)).hasValue(180);
        assertThat(ClerkFigure.TRANSFERS.of(anna)).hasValue(2);
    }

    @Test
    void a_talk_longer_than_the_presence_leaves_no_time_ready_and_nothing_negative() {
        times.put("anna", new ClerkTimes(5 * MINUTE, 0));
        talks("anna", 1, 15 * MINUTE, 0);
        ClerkLine anna = ask(MONDAY).lines().getFirst();
        assertThat(ClerkFigure.READY.of(anna)).hasValue(0);
        assertThat(ClerkFigure.OCCUPANCY.of(anna)).hasValue(1);
    }

    @Test
    void what_is_not_measured_yet_has_no_value_and_nor_has_what_began_before_presence_was_kept() {
        times.put("anna", new ClerkTimes(60 * MINUTE, 0));
        talks("anna", 1, MINUTE, 0);
        since = MONDAY.plusDays(1);
        ClerkLine partly = ask(MONDAY.plusDays(1)).lines().getFirst();
        assertThat(ClerkFigure.SIGNED_IN.of(partly)).hasValue(3_600);
        assertThat(ClerkFigure.READY.of(partly)).isEmpty();
        assertThat(ClerkFigure.OCCUPANCY.of(partly)).isEmpty();
        assertThat(ClerkFigure.AHT.of(partly)).isEmpty();
        assertThat(ClerkFigure.values())
                .filteredOn(figure -> !figure.isMeasured())
                .containsExactly(ClerkFigure.BREAK_REASONS, ClerkFigure.WRAP_UP, ClerkFigure.AHT);
        assertThat(ClerkFigure.SIGNED_IN.of(ask(MONDAY).lines().getFirst()))
                .as("of a period that ended before")
                .isEmpty();
    }

    @Test
    void of_eight_planned_hours_six_were_kept_and_seven_and_a_half_worked() {
        times.put("anna", new ClerkTimes(450 * MINUTE, 0));
        plans.put("anna", new PlanTimes(480 * MINUTE, 450 * MINUTE, 360 * MINUTE, 495 * MINUTE));
        plans.put("zofia", new PlanTimes(480 * MINUTE, 450 * MINUTE, 480 * MINUTE, 450 * MINUTE));
        ClerkTable table = ask(MONDAY);
        ClerkLine anna = table.lines().getFirst();
        assertThat(ClerkFigure.ADHERENCE.of(anna)).hasValue(0.75);
        assertThat(ClerkFigure.CONFORMANCE.of(anna))
                .as("more than planned is told as it is")
                .hasValue(1.1);
        assertThat(table.lines())
                .as("who was planned and never came has a line")
                .extracting(ClerkLine::who)
                .containsExactly("anna", "zofia");
        assertThat(ClerkFigure.ADHERENCE.of(table.together().orElseThrow().line()))
                .hasValue(0.875);
        assertThat(ClerkFigure.CONFORMANCE.of(table.together().orElseThrow().line()))
                .hasValue(1.05);
    }

    @Test
    void without_a_published_plan_or_with_days_of_which_presence_is_not_known_nothing_is_told_of_a_plan() {
        times.put("anna", new ClerkTimes(60 * MINUTE, 0));
        ClerkTable none = ask(MONDAY);
        assertThat(ClerkFigure.ADHERENCE.of(none.lines().getFirst())).isEmpty();
        assertThat(ClerkFigure.CONFORMANCE.of(none.lines().getFirst())).isEmpty();
        assertThat(ClerkFigure.ADHERENCE.of(none.together().orElseThrow().line()))
                .isEmpty();
        plans.put("anna", new PlanTimes(480 * MINUTE, 450 * MINUTE, 360 * MINUTE, 360 * MINUTE));
        since = MONDAY.plusDays(1);
        assertThat(ClerkFigure.ADHERENCE.of(ask(MONDAY.plusDays(1)).lines().getFirst()))
                .isEmpty();
    }

    @Test
    void a_manager_reads_of_everybody_by_login_and_by_how_much_they_differ_from_the_queues() {
        times.put("zofia", new ClerkTimes(60 * MINUTE, 0));
        talks("piotr", 3, MINUTE, 0);
        talks("anna", 2, MINUTE, 1);
        kept.row(Dimension.ALL, at(), "", Sums.of(Map.of(Measure.ANSWERED, 4L)));
        ClerkTable table = ask(MONDAY);
        assertThat(table.lines()).extracting(ClerkLine::who).containsExactly("anna", "piotr", "zofia");
        assertThat(table.together().orElseThrow().difference()).isEqualTo(new TalkDifference(4, 5, 1));
        assertThat(table.together().orElseThrow().difference().more()).isEqualTo(1);
        assertThat(ClerkFigure.READY.of(table.together().orElseThrow().line())).hasValue(58 * 60);
    }

    @Test
    void a_manager_reads_of_one_without_a_sum_of_all() {
        talks("piotr", 3, MINUTE, 0);
        talks("anna", 2, MINUTE, 1);
        ClerkTable table =
                report("maria", Roles.MANAGER).of(new ClerkQuestion(MONDAY, MONDAY, Optional.of(new Login("anna"))));
        assertThat(table.lines()).extracting(ClerkLine::who).containsExactly("anna");
        assertThat(table.together()).isEmpty();
    }

    @Test
    void a_manager_reads_of_teams_which_together_are_all_clerks() {
        times.put("anna", new ClerkTimes(60 * MINUTE, 0));
        talks("anna", 5, 15 * MINUTE, 2);
        talks("piotr", 3, MINUTE, 0);
        inTeam("7", "anna", new ClerkTimes(60 * MINUTE, 0), 4, 10 * MINUTE);
        inTeam("", "anna", ClerkTimes.NONE, 1, 5 * MINUTE);
        inTeam("", "piotr", ClerkTimes.NONE, 3, MINUTE);
        ClerkTable table = ask(MONDAY);
        assertThat(table.teams()).extracting(ClerkLine::who).containsExactly("", "7");
        assertThat(table.teams().stream().map(ClerkLine::sums).map(sums -> sums.of(Measure.HANDLED)))
                .containsExactly(4L, 4L);
        assertThat(ClerkFigure.READY.of(table.teams().getLast())).hasValue(50 * 60);
    }

    @Test
    void of_one_team_only_what_its_clerks_did_while_they_were_in_it() {
        times.put("anna", new ClerkTimes(60 * MINUTE, 0));
        talks("anna", 5, 15 * MINUTE, 2);
        talks("piotr", 3, MINUTE, 0);
        inTeam("7", "anna", new ClerkTimes(30 * MINUTE, 0), 4, 10 * MINUTE);
        inTeam("", "piotr", ClerkTimes.NONE, 3, MINUTE);
        ClerkTable table = report("maria", Roles.MANAGER)
                .of(new ClerkQuestion(MONDAY, MONDAY, Optional.empty(), Optional.of(new TeamId(7))));
        assertThat(table.lines()).extracting(ClerkLine::who).containsExactly("anna");
        assertThat(ClerkFigure.HANDLED.of(table.lines().getFirst())).hasValue(4);
        assertThat(ClerkFigure.READY.of(table.lines().getFirst())).hasValue(20 * 60);
        assertThat(table.teams()).isEmpty();
    }

    @Test
    void where_nobody_is_in_a_team_no_teams_are_told() {
        talks("piotr", 3, MINUTE, 0);
        inTeam("", "piotr", ClerkTimes.NONE, 3, MINUTE);
        assertThat(ask(MONDAY).teams()).isEmpty();
    }

    @Test
    void a_clerk_reads_nothing_of_teams() {
        talks("anna", 2, MINUTE, 1);
        inTeam("7", "anna", ClerkTimes.NONE, 2, MINUTE);
        inTeam("7", "piotr", ClerkTimes.NONE, 3, MINUTE);
        ClerkTable table = report("anna", Roles.CLERK)
                .of(new ClerkQuestion(MONDAY, MONDAY, Optional.empty(), Optional.of(new TeamId(7))));
        assertThat(table.teams()).isEmpty();
        assertThat(table.lines()).extracting(ClerkLine::who).containsExactly("anna");
    }

    @Test
    void a_clerk_reads_of_themselves_and_of_nobody_else() {
        talks("piotr", 3, MINUTE, 0);
        talks("anna", 2, MINUTE, 1);
        times.put("piotr", new ClerkTimes(MINUTE, 0));
        ClerkReport own = report("anna", Roles.CLERK);
        ClerkTable table = own.of(new ClerkQuestion(MONDAY, MONDAY, Optional.empty()));
        assertThat(table.lines()).extracting(ClerkLine::who).containsExactly("anna");
        assertThat(table.together()).isEmpty();
        assertThat(own.of(new ClerkQuestion(MONDAY, MONDAY, Optional.of(new Login("anna"))))
                        .lines())
                .isEqualTo(table.lines());
        assertThatThrownBy(() -> own.of(new ClerkQuestion(MONDAY, MONDAY, Optional.of(new Login("piotr")))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("report.other-clerk"));
    }

    @Test
    void a_clerk_who_has_done_nothing_reads_that() {
        talks("piotr", 3, MINUTE, 0);
        assertThat(report("anna", Roles.CLERK)
                        .of(new ClerkQuestion(MONDAY, MONDAY, Optional.empty()))
                        .lines())
                .containsExactly(
                        new ClerkLine("anna", Optional.of(ClerkTimes.NONE), Optional.empty(), true, Sums.NONE));
    }

    @Test
    void a_period_is_no_longer_than_two_years_and_ends_after_it_begins() {
        assertThatThrownBy(() -> new ClerkQuestion(MONDAY, MONDAY.minusDays(1), Optional.empty()))
                .hasMessageContaining("report.backwards");
        assertThatThrownBy(() -> new ClerkQuestion(MONDAY, MONDAY.plusDays(732), Optional.empty()))
                .hasMessageContaining("report.too-long");
    }

    private void talks(String who, long handled, long talk, long transfers) {
        kept.row(
                Dimension.CLERK,
                at(),
                who,
                Sums.of(Map.of(Measure.HANDLED, handled, Measure.TALK_MS, talk, Measure.TRANSFERS, transfers)));
    }

    private void inTeam(String team, String who, ClerkTimes present, long handled, long talk) {
        teamTimes.computeIfAbsent(team, any -> new HashMap<>()).put(who, present);
        teamSums.computeIfAbsent(team, any -> new HashMap<>())
                .put(who, Sums.of(Map.of(Measure.HANDLED, handled, Measure.TALK_MS, talk)));
    }

    private static String at() {
        return "2026-11-23T08:00:00Z";
    }

    private ClerkTable ask(LocalDate until) {
        return report("maria", Roles.MANAGER).of(new ClerkQuestion(MONDAY, until, Optional.empty()));
    }

    private ClerkReport report(String login, String role) {
        PlannedTimes planned = (from, until, now) -> plans;
        ClerkReport report = Injected.with(
                new ClerkReport(), kept, planned, new SettableClock("2026-11-23T16:00:00Z"), presence(), teams());
        SessionContext session = EntitlementFixture.session(login, Set.of(role));
        Injected.set(report, "session", session);
        return report;
    }

    private PresenceTimes presence() {
        return new PresenceTimes() {
            @Override
            public Map<String, ClerkTimes> between(LocalDate from, LocalDate until, Instant now) {
                return times;
            }

            @Override
            public LocalDate since() {
                return since;
            }
        };
    }

    private TeamWork teams() {
        return new TeamWork() {
            @Override
            public Map<String, Map<String, ClerkTimes>> times(LocalDate from, LocalDate until, Instant now) {
                return teamTimes;
            }

            @Override
            public Map<String, Map<String, Sums>> sums(Instant from, Instant until, Collection<String> names) {
                return teamSums;
            }
        };
    }
}
