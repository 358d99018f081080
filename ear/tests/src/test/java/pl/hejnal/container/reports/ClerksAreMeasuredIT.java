package pl.hejnal.container.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.container.office.AsClerk;
import pl.hejnal.container.office.AsLoader;
import pl.hejnal.container.office.AsManager;
import pl.hejnal.container.office.AsOfficer;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.reports.clerks.ClerkQuestion;
import pl.hejnal.reports.clerks.ClerkReport;
import pl.hejnal.reports.clerks.ClerkTable;
import pl.hejnal.reports.clerks.domain.ClerkFigure;
import pl.hejnal.reports.clerks.domain.ClerkLine;
import pl.hejnal.reports.clerks.domain.ClerkTimes;
import pl.hejnal.reports.clerks.domain.PresenceTimes;
import pl.hejnal.staffing.PresenceDesk;
import pl.hejnal.staffing.domain.Presence;

/** Presence is kept by whatever changes it, and adds up to the hours of the office's days; who may read it is checked. */
@ExtendWith(ArquillianExtension.class)
class ClerksAreMeasuredIT {

    private static final long HOUR = 3_600_000;
    private static final long SEED = 2026;
    private static final List<Presence> PRESENCES = List.of(Presence.values());
    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");

    @Inject
    private PresenceDesk desk;

    @Inject
    private PresenceTimes times;

    @Inject
    private ClerkReport report;

    @Inject
    private AsClerk clerk;

    @Inject
    private AsManager manager;

    @Inject
    private AsOfficer officer;

    @Inject
    private AsLoader system;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @Test
    void a_shift_over_midnight_is_in_both_days_also_when_the_clock_is_changed() throws Exception {
        // From ten in the evening to six: in the autumn of 2025 nine hours, in the spring seven.
        shift("midnight-a", "2025-10-25T20:00:00Z", "2025-10-26T05:00:00Z");
        shift("midnight-b", "2025-03-29T21:00:00Z", "2025-03-30T04:00:00Z");
        shift("midnight-c", "2025-10-25T22:00:00Z", "2025-10-26T23:00:00Z");
        assertThat(of("midnight-a", "2025-10-25")).isEqualTo(new ClerkTimes(2 * HOUR, 0));
        assertThat(of("midnight-a", "2025-10-26")).isEqualTo(new ClerkTimes(7 * HOUR, 0));
        assertThat(of("midnight-b", "2025-03-29")).isEqualTo(new ClerkTimes(2 * HOUR, 0));
        assertThat(of("midnight-b", "2025-03-30")).isEqualTo(new ClerkTimes(5 * HOUR, 0));
        assertThat(of("midnight-c", "2025-10-26")).as("a whole day").isEqualTo(new ClerkTimes(25 * HOUR, 0));
        assertThat(of("midnight-c", "2025-10-27")).isEqualTo(ClerkTimes.NONE);
    }

    @Test
    void of_whom_no_page_is_seen_presence_is_known_until_one_last_was() throws Exception {
        rows.change("begin; " + begins("killed", "2025-11-03T07:00:00Z")
                + "update clerk_presence set seen_at = '2025-11-03T07:00:20Z' where login = 'killed';"
                + "update clerk_presence set seen_at = '2025-11-03T07:00:40Z' where login = 'killed';"
                // The server stood still for an hour, then the page came back, and an hour later the round missed it.
                + "update clerk_presence set seen_at = '2025-11-03T08:00:40Z' where login = 'killed';"
                + "update clerk_presence set seen_at = '2025-11-03T08:01:00Z' where login = 'killed';"
                + "update clerk_presence set presence = 'AWAY', since = '2025-11-03T09:00:00Z', version = version + 1"
                + " where login = 'killed'; commit");
        assertThat(of("killed", "2025-11-03")).isEqualTo(new ClerkTimes(60_000, 0));
        assertThat(rows.number("select count(*) from presence_interval where login = 'killed' and until is not null"))
                .isEqualTo(2);
    }

    @Test
    void what_clerks_say_a_round_that_misses_them_and_what_goes_on_are_kept() throws Exception {
        Login said = new Login("presence-said");
        clerk.call(() -> desk.set(said, Presence.PRESENT));
        clerk.call(() -> desk.set(said, Presence.PRESENT));
        clerk.call(() -> desk.set(said, Presence.ON_BREAK));
        assertThat(rows.lines("select presence || (until is null) from presence_interval where login = 'presence-said'"
                        + " order by id"))
                .containsExactly("PRESENTfalse", "ON_BREAKtrue");
        rows.change("update clerk_presence set seen_at = now() - interval '31 seconds' where login = 'presence-said'");
        system.call(() -> {
            desk.leaveUnseen();
            return null;
        });
        assertThat(rows.number(
                        "select count(*) from presence_interval where login = 'presence-said' and until is null"))
                .isZero();

        rows.change("insert into clerk_presence values ('presence-open', 'PRESENT', now() - interval '10 minutes', 0)");
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        long known = times.between(today.minusDays(1), today, Instant.now())
                .get("presence-open")
                .present();
        assertThat(known).isCloseTo(600_000L, within(5_000L));
        rows.change("update clerk_presence set presence = 'AWAY', since = now() where login = 'presence-open'");
    }

    @Test
    void a_clerk_reads_their_own_line_and_no_other_and_an_officer_none() throws Exception {
        rows.change(
                "begin; insert into clerk_presence values ('presence-other', 'PRESENT', now() - interval '1 minute', 0);"
                        + "update clerk_presence set presence = 'AWAY', since = now() where login = 'presence-other'; commit");
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        ClerkQuestion all = new ClerkQuestion(today.minusDays(1), today, Optional.empty());
        // Under this name the container lets a module's own role in.
        ClerkTable own = clerk.call(() -> report.of(all));
        assertThat(own.lines()).extracting(ClerkLine::who).containsExactly("anonymous");
        assertThat(own.together()).isEmpty();
        ClerkQuestion other = new ClerkQuestion(today.minusDays(1), today, Optional.of(new Login("presence-other")));
        assertThatThrownBy(() -> clerk.call(() -> report.of(other)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("report.other-clerk"));
        assertThat(manager.call(() -> report.of(all)).lines())
                .extracting(ClerkLine::who)
                .contains("presence-other");
        assertThat(manager.call(() -> report.of(other)).lines()).hasSize(1);
        assertThatThrownBy(() -> officer.call(() -> report.of(all))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void what_calls_add_up_to_is_plain_sql_and_the_queues_differ_by_what_is_said() throws Exception {
        LocalDate today = LocalDate.now(OfficeZone.ZONE);
        ClerkQuestion question = new ClerkQuestion(today.minusDays(700), today, Optional.empty());
        String when = " where quarter >= timestamptz '" + question.from() + " 00:00 Europe/Warsaw'"
                + " and quarter < timestamptz '" + today.plusDays(1) + " 00:00 Europe/Warsaw'";
        ClerkTable table = manager.call(() -> report.of(question));
        for (ClerkLine line : table.lines()) {
            String of =
                    " from counted_clerk" + when + " and login = '" + line.who().replace("'", "''") + "'";
            assertThat(line.sums().of(Measure.HANDLED))
                    .as(line.who())
                    .isEqualTo(rows.number("select coalesce(sum(handled), 0)" + of));
            assertThat(line.sums().of(Measure.TALK_MS)).isEqualTo(rows.number("select coalesce(sum(talk_ms), 0)" + of));
            assertThat(line.sums().of(Measure.RINGS_UNANSWERED))
                    .isEqualTo(rows.number("select coalesce(sum(rings_unanswered), 0)" + of));
        }
        ClerkTable.Together all = table.together().orElseThrow();
        assertThat(all.difference().handled())
                .isEqualTo(rows.number("select coalesce(sum(handled), 0) from counted_clerk" + when));
        assertThat(all.difference().answered())
                .isEqualTo(rows.number("select count(*) from counted_call" + when + " and outcome = 'ANSWERED'"));
        assertThat(ClerkFigure.HANDLED.of(all.line()))
                .hasValue((double) all.difference().handled());
    }

    @Test
    void random_shifts_add_up_to_the_hours_of_each_day() throws Exception {
        Random random = new Random(SEED);
        Map<String, Map<LocalDate, ClerkTimes>> expected = new HashMap<>();
        for (int one = 0; one < 20; one++) {
            String login = "random-" + one;
            Instant at = Instant.parse("2025-10-20T00:00:00Z").plusSeconds(random.nextInt(86_400));
            StringBuilder sql = new StringBuilder(
                    "begin; insert into clerk_presence values ('" + login + "', 'AWAY', '" + at + "', 0);");
            Presence now = Presence.AWAY;
            for (int change = 0; change < 40; change++) {
                Instant next = at.plusMillis(1 + random.nextInt(30 * 3_600_000));
                add(expected.computeIfAbsent(login, any -> new HashMap<>()), now, at, next);
                now = change == 39 ? Presence.AWAY : PRESENCES.get(random.nextInt(PRESENCES.size()));
                sql.append("update clerk_presence set presence = '")
                        .append(now)
                        .append("', since = '")
                        .append(next)
                        .append("' where login = '")
                        .append(login)
                        .append("';");
                at = next;
            }
            rows.change(sql.append("commit").toString());
        }
        for (Map.Entry<String, Map<LocalDate, ClerkTimes>> clerks : expected.entrySet()) {
            for (Map.Entry<LocalDate, ClerkTimes> day : clerks.getValue().entrySet()) {
                assertThat(times.between(day.getKey(), day.getKey(), FAR)
                                .getOrDefault(clerks.getKey(), ClerkTimes.NONE))
                        .as(clerks.getKey() + " on " + day.getKey())
                        .isEqualTo(day.getValue());
            }
        }
        assertThat(rows.lines("select login || day from presence_day where login like 'random-%' and ms < 0"))
                .isEmpty();
        assertThat(rows.number("select sum(ms) from presence_day where login like 'random-%'"))
                .as("by the intervals themselves")
                .isEqualTo(rows.number("select sum(extract(epoch from until - since) * 1000)::bigint"
                        + " from presence_interval where login like 'random-%'"));
    }

    /** A presence that says the same again goes on: nothing of it changes. */
    private static void add(Map<LocalDate, ClerkTimes> days, Presence presence, Instant from, Instant until) {
        ZonedDateTime begin = from.atZone(OfficeZone.ZONE);
        while (presence != Presence.AWAY && begin.toInstant().isBefore(until)) {
            ZonedDateTime midnight = begin.toLocalDate().plusDays(1).atStartOfDay(OfficeZone.ZONE);
            Instant end = midnight.toInstant().isBefore(until) ? midnight.toInstant() : until;
            long millis = Duration.between(begin.toInstant(), end).toMillis();
            days.merge(
                    begin.toLocalDate(),
                    presence == Presence.PRESENT ? new ClerkTimes(millis, 0) : new ClerkTimes(0, millis),
                    ClerkTimes::plus);
            begin = midnight;
        }
    }

    private void shift(String login, String from, String until) throws Exception {
        rows.change("begin; insert into clerk_presence values ('" + login + "', 'PRESENT', '" + from + "', 0);"
                + "update clerk_presence set presence = 'AWAY', since = '" + until + "' where login = '" + login
                + "'; commit");
    }

    /** With a page that was seen, so that the rounds may miss it. */
    private static String begins(String login, String at) {
        return "insert into clerk_presence values ('" + login + "', 'PRESENT', '" + at + "', 0, '" + at + "');";
    }

    private ClerkTimes of(String login, String day) {
        LocalDate one = LocalDate.parse(day);
        return times.between(one, one, FAR).getOrDefault(login, ClerkTimes.NONE);
    }
}
