package pl.hejnal.container.shifts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.clerks.domain.PlanTimes;
import pl.hejnal.reports.clerks.domain.PlannedTimes;
import pl.hejnal.staffing.shifts.domain.DayPlan;
import pl.hejnal.staffing.shifts.domain.PlanWeek;
import pl.hejnal.staffing.shifts.domain.Publication;
import pl.hejnal.staffing.shifts.domain.PublishedCell;
import pl.hejnal.staffing.shifts.domain.ShiftColour;
import pl.hejnal.staffing.shifts.domain.ShiftHours;
import pl.hejnal.staffing.shifts.domain.ShiftPlans;

/** Adherence and conformance: by hand for a day, and against plain SQL for random plans and presences over both clock changes. */
@ExtendWith(ArquillianExtension.class)
class ShiftsAreKeptIT {

    private static final long SEED = 66;
    private static final long MINUTE = 60_000;
    private static final Instant FAR = Instant.parse("2033-01-01T00:00:00Z");
    /** No other test plans anything in this year. */
    private static final LocalDate MONDAY = LocalDate.parse("2024-10-21");

    @Inject
    private ShiftPlans plans;

    @Inject
    private PlannedTimes times;

    @Inject
    private Rows rows;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    @AfterEach
    void nothing_is_left_of_it() throws Exception {
        if (rows != null) {
            rows.change(
                    "delete from published_shift where clerk like 'kept-%'; delete from planned_part where clerk like 'kept-%';"
                            + "delete from shift_publication where week < '2025-01-01'; delete from presence_interval where login like 'kept-%';"
                            + "delete from presence_day where login like 'kept-%'; delete from clerk_presence where login like 'kept-%'");
        }
    }

    @Test
    void a_day_is_kept_as_far_as_work_was_work_and_the_break_was_the_break() throws Exception {
        publish(MONDAY, shift("kept-hand", MONDAY, "8:00", "16:00", "12:00-12:30"));
        // Half an hour late, the break a quarter of an hour late, an hour longer in the evening.
        presence("kept-hand", "PRESENT", "2024-10-21T06:30:00Z", "2024-10-21T10:15:00Z");
        presence("kept-hand", "ON_BREAK", "2024-10-21T10:15:00Z", "2024-10-21T10:45:00Z");
        presence("kept-hand", "PRESENT", "2024-10-21T10:45:00Z", "2024-10-21T15:00:00Z");
        assertThat(between(MONDAY, MONDAY, FAR).get("kept-hand"))
                .isEqualTo(new PlanTimes(480 * MINUTE, 450 * MINUTE, (480 - 30 - 15 - 15) * MINUTE, 480 * MINUTE));
        assertThat(between(MONDAY.plusDays(1), MONDAY.plusDays(1), FAR)).doesNotContainKey("kept-hand");
        assertThat(between(MONDAY, MONDAY, Instant.parse("2024-10-21T07:00:00Z"))
                        .get("kept-hand"))
                .as("an hour after it began, what is ahead does not count")
                .satisfies(now ->
                        assertThat(List.of(now.planned(), now.kept())).containsExactly(60 * MINUTE, 30 * MINUTE));
    }

    @Test
    void a_week_that_was_never_published_has_no_plan_and_a_changed_one_has_the_changed() throws Exception {
        assertThat(between(MONDAY, MONDAY.plusDays(6), FAR)).isEmpty();
        PublishedCell first = shift("kept-changed", MONDAY, "8:00", "16:00", "");
        publish(MONDAY, first);
        PublishedCell second = shift("kept-changed", MONDAY, "10:00", "14:00", "");
        publish(MONDAY, 2, new PublishedCell(first.clerk(), MONDAY, second.plan(), first.uid(), 1, 2, Instant.EPOCH));
        assertThat(between(MONDAY, MONDAY, FAR).get("kept-changed").planned()).isEqualTo(240 * MINUTE);
        publish(
                MONDAY,
                3,
                new PublishedCell(first.clerk(), MONDAY, Optional.empty(), first.uid(), 2, 3, Instant.EPOCH));
        assertThat(between(MONDAY, MONDAY, FAR)).doesNotContainKey("kept-changed");
    }

    @Test
    void a_presence_of_days_and_one_that_goes_on_are_found() throws Exception {
        publish(
                MONDAY,
                shift("kept-long", MONDAY.plusDays(3), "8:00", "16:00", ""),
                shift("kept-open", MONDAY.plusDays(3), "8:00", "16:00", ""));
        presence("kept-long", "PRESENT", "2024-10-21T06:00:00Z", "2024-10-25T06:00:00Z");
        rows.change("begin; insert into clerk_presence values ('kept-open', 'PRESENT', '2024-10-24T08:00:00Z', 0);"
                + "update clerk_presence set seen_at = '2024-10-24T08:00:20Z' where login = 'kept-open'; commit");
        Map<String, PlanTimes> told = between(MONDAY, MONDAY.plusDays(6), Instant.parse("2024-10-24T08:00:30Z"));
        assertThat(told.get("kept-long").kept()).isEqualTo(told.get("kept-long").planned());
        assertThat(told.get("kept-open").kept()).isEqualTo(30_000);
        assertThat(told.get("kept-open").worked()).isEqualTo(30_000);
    }

    @Test
    void random_plans_and_presences_are_what_plain_sql_says() throws Exception {
        Random random = new Random(SEED);
        for (LocalDate monday : List.of(MONDAY, LocalDate.parse("2024-03-25"))) {
            List<PublishedCell> cells = new ArrayList<>();
            for (int clerk = 0; clerk < 8; clerk++) {
                for (int day = 0; day < 7; day++) {
                    if (random.nextInt(4) > 0) {
                        cells.add(randomShift(random, "kept-" + clerk, monday.plusDays(day)));
                    }
                }
                randomPresences(random, "kept-" + clerk, monday);
            }
            publish(monday, cells.toArray(PublishedCell[]::new));
            // Half a week, the whole of it, and more than it.
            for (int[] days : new int[][] {{2, 4}, {0, 6}, {-3, 9}}) {
                LocalDate from = monday.plusDays(days[0]);
                LocalDate until = monday.plusDays(days[1]);
                Map<String, PlanTimes> told = between(from, until, FAR);
                for (int clerk = 0; clerk < 8; clerk++) {
                    assertSame(told.get("kept-" + clerk), "kept-" + clerk, monday, from, until);
                }
            }
        }
    }

    private void assertSame(PlanTimes told, String clerk, LocalDate monday, LocalDate from, LocalDate until)
            throws Exception {
        LocalDate first = from.isBefore(monday) ? monday : from;
        LocalDate end = (until.isAfter(monday.plusDays(6)) ? monday.plusDays(6) : until).plusDays(1);
        String span = "tstzrange('" + first + "'::timestamp at time zone 'Europe/Warsaw', '" + end
                + "'::timestamp at time zone 'Europe/Warsaw')";
        // Of the entries themselves, not of the parts that are kept beside them.
        String planned = "(select tstzrange((day + make_interval(mins => starts)) at time zone 'Europe/Warsaw',"
                + " (day + make_interval(days => case when ends < starts then 1 else 0 end, mins => ends)) at time zone 'Europe/Warsaw')"
                + " * " + span + " as r from shift_in_force where clerk = '" + clerk + "' and kind = 'SHIFT')";
        String length = "coalesce(sum(1000 * extract(epoch from upper(r) - lower(r))), 0)::bigint";
        assertThat(told == null ? 0 : told.planned())
                .as("planned of " + clerk)
                .isEqualTo(rows.number("select " + length + " from " + planned + " as p"));
        if (told != null) {
            assertThat(told.kept())
                    .as("kept of " + clerk)
                    .isCloseTo(
                            rows.number("select " + length
                                    + " from (select p.r * tstzrange(i.since, i.until) as r from " + planned
                                    + " as p join presence_interval i on i.login = '" + clerk
                                    + "' and i.presence = 'PRESENT' and i.until is not null) as k"),
                            within(1L));
            assertThat(told.worked())
                    .as("worked of " + clerk)
                    // Each day's sum is of whole thousandths.
                    .isCloseTo(
                            rows.number("select " + length + " from (select tstzrange(since, until) * " + span
                                    + " as r from presence_interval where login = '" + clerk
                                    + "' and presence = 'PRESENT' and until is not null) as w"),
                            within(100L));
        }
    }

    private static PublishedCell randomShift(Random random, String clerk, LocalDate day) {
        int start;
        int end;
        do {
            start = 30 * random.nextInt(48);
            end = (start + 60 + 15 * random.nextInt(40)) % (24 * 60);
            // Of the hour that comes twice, PostgreSQL takes the second and Java the first.
        } while (start / 60 == 2 || end / 60 == 2);
        return shift(clerk, day, time(start), time(end), "");
    }

    private static String time(int minute) {
        return minute / 60 + ":" + (minute % 60 < 10 ? "0" : "") + minute % 60;
    }

    private void randomPresences(Random random, String clerk, LocalDate monday) throws Exception {
        Instant at = Instant.parse(monday.minusDays(2) + "T00:00:00Z");
        Instant end = Instant.parse(monday.plusDays(9) + "T00:00:00Z");
        while (at.isBefore(end)) {
            Instant next = at.plusMillis(1 + random.nextInt(30 * 3_600_000));
            if (random.nextInt(3) > 0) {
                presence(clerk, random.nextInt(4) == 0 ? "ON_BREAK" : "PRESENT", at.toString(), next.toString());
            }
            at = next;
        }
    }

    private static PublishedCell shift(String clerk, LocalDate day, String start, String end, String breaks) {
        return new PublishedCell(
                new Login(clerk),
                day,
                Optional.of(new DayPlan.Shift("Zmiana", ShiftColour.BLUE, ShiftHours.read(start, end, breaks))),
                UUID.randomUUID(),
                0,
                1,
                Instant.EPOCH);
    }

    private void publish(LocalDate monday, PublishedCell... cells) throws Exception {
        publish(monday, 1, cells);
    }

    private void publish(LocalDate monday, int revision, PublishedCell... cells) throws Exception {
        transaction.begin();
        plans.publish(
                new Publication(new PlanWeek(monday), revision, Instant.EPOCH, new Login("maria")), List.of(cells));
        transaction.commit();
    }

    /** As it would have been kept: through the clerk's own word. */
    private void presence(String clerk, String presence, String since, String until) throws Exception {
        rows.change("begin; insert into clerk_presence values ('" + clerk + "', 'AWAY', '" + since
                + "', 0) on conflict (login) do nothing;"
                + "update clerk_presence set presence = '" + presence + "', since = '" + since + "' where login = '"
                + clerk
                + "';"
                + "update clerk_presence set presence = 'AWAY', since = '" + until + "' where login = '" + clerk
                + "'; commit");
    }

    private Map<String, PlanTimes> between(LocalDate from, LocalDate until, Instant now) {
        return times.between(from, until, now);
    }
}
