package pl.hejnal.container.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.CallArrived;
import pl.hejnal.calls.CallDesk;
import pl.hejnal.calls.PhoneEvent.BlindTransferMade;
import pl.hejnal.calls.PhoneEvent.CallerHungUp;
import pl.hejnal.calls.PhoneEvent.CallerQueued;
import pl.hejnal.calls.PhoneEvent.ClerkAnswered;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.reading.CallView;
import pl.hejnal.container.office.AsAdmin;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsTelephony;
import pl.hejnal.container.office.CallFixture;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Language;
import pl.hejnal.reports.CallReport;
import pl.hejnal.reports.ReportQuestion;
import pl.hejnal.reports.ReportTable.Line;
import pl.hejnal.reports.clerks.ClerkQuestion;
import pl.hejnal.reports.clerks.ClerkReport;
import pl.hejnal.reports.clerks.ClerkTable;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Metric;
import pl.hejnal.reports.domain.Report;
import pl.hejnal.reports.domain.Targets;
import pl.hejnal.reports.drilldown.CallListQuestion;
import pl.hejnal.reports.drilldown.CallsBehindFigures;
import pl.hejnal.staffing.teams.TeamDesk;
import pl.hejnal.staffing.teams.domain.TeamId;

/** Two days of calls, and a clerk who changes the team between them; each team has what its clerks did while they were in it. */
@ExtendWith(ArquillianExtension.class)
class TeamsAreToldIT {

    /** No other situation has calls on these days. */
    private static final LocalDate FIRST = LocalDate.of(2014, 3, 29);
    /** The day of 23 hours. */
    private static final LocalDate LAST = LocalDate.of(2014, 3, 30);

    private static final Login ADMIN = new Login("admin");
    private static final Login ANNA = new Login("anna");
    private static final Login PIOTR = new Login("piotr");
    private static final Login ZOFIA = new Login("zofia");

    /** What clerks did in the two days by plain SQL over the calls and the table of teams. */
    private static final String EXPECTED = """
            select coalesce((select m.team::text from team_membership m where m.login = c.login
                        and m.since <= (p.arrived_at at time zone 'Europe/Warsaw')::date order by m.since desc limit 1), '')
                    || ' ' || sum(handled) || ' ' || sum(talk_ms) || ' ' || sum(transfers)
            from counted_clerk c join phone_call p using (linkedid)
            where p.arrived_at >= '2014-03-28 23:00+00' and p.arrived_at < '2014-03-30 22:00+00'
            group by coalesce((select m.team::text from team_membership m where m.login = c.login
                        and m.since <= (p.arrived_at at time zone 'Europe/Warsaw')::date order by m.since desc limit 1), '')
            order by 1
            """;

    @Inject
    private CallDesk calls;

    @Inject
    private TeamDesk teams;

    @Inject
    private CallReport reports;

    @Inject
    private ClerkReport clerks;

    @Inject
    private CallsBehindFigures behind;

    @Inject
    private AsTelephony telephony;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsManager manager;

    @Inject
    private AsClerk clerk;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void each_has_what_its_clerks_did_while_they_were_in_it() throws Exception {
        TeamId vehicles = admin.call(() -> teams.found("Pojazdy IT", ADMIN));
        TeamId records = admin.call(() -> teams.found("Meldunki IT", ADMIN));
        rows.change("insert into team_membership (login, since, team) values ('anna', '2014-01-01', " + vehicles
                + "), ('anna', '2014-03-30', " + records + "), ('piotr', '2014-01-01', " + vehicles + ")");
        try {
            // The last minute of Saturday and the first of Sunday, by the office's clock.
            answered("2014-03-29T22:59:00Z", ANNA, Optional.empty());
            answered("2014-03-29T23:01:00Z", ANNA, Optional.empty());
            answered("2014-03-29T10:00:00Z", ANNA, Optional.of(PIOTR));
            answered("2014-03-30T10:00:00Z", PIOTR, Optional.of(ANNA));
            answered("2014-03-30T11:00:00Z", ZOFIA, Optional.empty());
            assertTeams(vehicles, records);
            assertCalls(vehicles, 3, Optional.empty());
            assertCalls(records, 2, Optional.empty());
            assertCalls(vehicles, 2, Optional.of(ANNA));
            assertThat(behindTeam("", Optional.empty())).hasSize(1);
            assertOfOneTeam(vehicles);
        } finally {
            rows.change("delete from team_membership where login in ('anna', 'piotr')");
        }
    }

    @Test
    void whoever_is_no_administrator_reads_of_them_at_most() throws Exception {
        assertThatThrownBy(() -> manager.call(() -> teams.found("Nobody's", ADMIN)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.call(() -> teams.all())).isInstanceOf(EJBAccessException.class);
        assertThat(manager.call(() -> teams.memberships())).isNotNull();
    }

    @Test
    void a_planned_change_is_given_up_by_an_earlier_one_and_a_used_team_stays() throws Exception {
        TeamId team = admin.call(() -> teams.found("Zaplanowany IT", ADMIN));
        LocalDate far = LocalDate.of(2099, 1, 1);
        admin.call(() -> {
            teams.move(ZOFIA, Optional.of(team), far.plusDays(1), ADMIN);
            teams.move(ZOFIA, Optional.empty(), far, ADMIN);
            return null;
        });
        assertThat(rows.lines("select since || ' ' || (team is null) from team_membership where login = 'zofia'"))
                .containsExactly("2099-01-01 true");
        admin.call(() -> {
            teams.remove(team, ADMIN);
            return null;
        });
        assertThat(rows.number("select count(*) from audit_entry where what like 'team.%' and subject = 'zofia'"))
                .isEqualTo(2);
        rows.change("delete from team_membership where login = 'zofia'");
    }

    private void assertTeams(TeamId vehicles, TeamId records) throws Exception {
        List<Line> lines = manager.call(
                        () -> reports.of(new ReportQuestion(Report.TEAMS, Optional.empty(), FIRST, LAST)))
                .lines();
        assertThat(lines.stream()
                        .sorted(Comparator.comparing(Line::value))
                        .map(line -> line.value() + " " + line.sums().of(Measure.HANDLED) + " "
                                + line.sums().of(Measure.TALK_MS) + " "
                                + line.sums().of(Measure.TRANSFERS)))
                .containsExactlyElementsOf(rows.lines(EXPECTED));
        Map<String, Long> handled = lines.stream()
                .collect(Collectors.toMap(Line::value, line -> line.sums().of(Measure.HANDLED)));
        assertThat(handled).as("on paper").isEqualTo(Map.of(vehicles.toString(), 4L, records.toString(), 2L, "", 1L));
        for (Interval interval : List.of(Interval.HOUR, Interval.DAY, Interval.MONTH)) {
            assertThat(manager.call(() ->
                                    reports.of(new ReportQuestion(Report.TEAMS, Optional.of(interval), FIRST, LAST)))
                            .total()
                            .of(Measure.HANDLED))
                    .as("by " + interval)
                    .isEqualTo(7);
        }
    }

    /** Each call once, also where two of the team talked on it. */
    private void assertCalls(TeamId team, int expected, Optional<Login> of) throws Exception {
        assertThat(behindTeam(team.toString(), of)).hasSize(expected).doesNotHaveDuplicates();
    }

    private List<String> behindTeam(String team, Optional<Login> of) throws Exception {
        Map<Dimension, String> values = of.map(login -> Map.of(Dimension.TEAM, team, Dimension.CLERK, login.value()))
                .orElseGet(() -> Map.of(Dimension.TEAM, team));
        return manager
                .call(() -> behind.list(
                        new CallListQuestion(
                                FIRST,
                                LAST,
                                Optional.empty(),
                                values,
                                Optional.of(Metric.HANDLED),
                                Optional.empty(),
                                Targets.USUAL),
                        Optional.empty(),
                        50))
                .calls()
                .items()
                .stream()
                .map(CallView::id)
                .map(LinkedId::value)
                .toList();
    }

    private void assertOfOneTeam(TeamId vehicles) throws Exception {
        ClerkTable all = manager.call(() -> clerks.of(new ClerkQuestion(FIRST, LAST, Optional.empty())));
        assertThat(all.teams().stream()
                        .mapToLong(line -> line.sums().of(Measure.HANDLED))
                        .sum())
                .isEqualTo(all.lines().stream()
                        .mapToLong(line -> line.sums().of(Measure.HANDLED))
                        .sum())
                .isEqualTo(7);
        ClerkTable one =
                manager.call(() -> clerks.of(new ClerkQuestion(FIRST, LAST, Optional.empty(), Optional.of(vehicles))));
        assertThat(one.lines()).extracting(ClerkLine::who).containsExactly("anna", "piotr");
        assertThat(one.lines().stream().map(line -> line.sums().of(Measure.HANDLED)))
                .containsExactly(2L, 2L);
    }

    /** @param next who has the caller after a transfer */
    private void answered(String arrived, Login login, Optional<Login> next) throws Exception {
        LinkedId id = CallFixture.anyId();
        Instant at = Instant.parse(arrived);
        telephony.call(() -> calls.arrived(new CallArrived(id, "126165555", "608000001", Language.PL, at)));
        told(() -> calls.report(new CallerQueued(id, "office", "126165555", "608000001", at.plusSeconds(5))));
        told(() -> calls.report(new ClerkAnswered(id, login, at.plusSeconds(10))));
        if (next.isPresent()) {
            told(() -> calls.report(new BlindTransferMade(id, login, "102", at.plusSeconds(20))));
            told(() -> calls.report(new ClerkAnswered(id, next.get(), at.plusSeconds(30))));
        }
        told(() -> calls.report(new CallerHungUp(id, 16, at.plusSeconds(50))));
    }

    private void told(Runnable fact) throws Exception {
        telephony.call(() -> {
            fact.run();
            return null;
        });
    }
}
