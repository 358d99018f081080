package pl.hejnal.seed.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.container.figures.FigureOracle;
import pl.hejnal.hours.PolishHolidays;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.seed.domain.OfficeState;
import pl.hejnal.seed.domain.SeedRequest;

/** A year and a half of made-up calls in a real database, held against what plain SQL makes of them. */
class AnOfficeIsFilledIT {

    private static final LocalDate LAST = LocalDate.of(2024, 11, 20);
    private static final SeedRequest YEARS = new SeedRequest(4_000, LocalDate.of(2023, 6, 10), LAST, 2009);
    private static final List<String> NUMBERS = List.of("126165555", "126160101");
    private static final List<Login> CLERKS = List.of(new Login("anna"), new Login("piotr"), new Login("joanna"));

    private static final List<String> FILLED = List.of(
            "ticket",
            "ticket_entry",
            "ticket_case",
            "ticket_figure",
            "phone_call",
            "call_segment",
            "call_step",
            "call_figure",
            "call_figure_source",
            "unserved_call",
            "callback",
            "voicemail",
            "journal_correction",
            "journal_day",
            "presence_interval",
            "presence_day");

    /** But the numbers of tickets and callbacks, which are not given twice. */
    private static final String ALL_OF_IT = """
            select md5(string_agg(line, '' order by line)) from (
                select (to_jsonb(c) - 'ticket_id' - 'callback_id' - 'linkedid')::text as line from phone_call c
                union all select (to_jsonb(t) - 'id')::text from ticket t
                union all select (to_jsonb(f))::text from call_figure f
                union all select (to_jsonb(f))::text from ticket_figure f
                union all select (to_jsonb(s) - 'id' - 'linkedid')::text from call_step s
                union all select (to_jsonb(s) - 'id' - 'linkedid')::text from call_segment s
                union all select (to_jsonb(d))::text from presence_day d) as lines
            """;

    private static final String GRAINS_THAT_DIFFER = """
            with quarters as (
                select f.dimension, g.grain, call_figure_start(g.grain, f.start) as start, f.value, n.key, sum(n.value::bigint)
                from call_figure f cross join lateral jsonb_each_text(counts) n cross join (values ('DAY'), ('MONTH')) as g (grain)
                where f.grain = 'QUARTER' group by 1, 2, 3, 4, 5),
            longer as (
                select f.dimension, f.grain, f.start, f.value, n.key, n.value::numeric
                from call_figure f cross join lateral jsonb_each_text(counts) n where f.grain <> 'QUARTER')
            select d::text from ((table quarters except table longer) union all (table longer except table quarters)) as d
            """;

    private static final String TICKETS_THAT_DIFFER = """
            with expected as (
                select c.day, c.name, coalesce(t.department, '') as department, coalesce(t.matter, '') as matter, count(*) as amount
                from ticket t
                left join (select ticket_id, min(answered_at) as answered_at from phone_call group by 1) as f on f.ticket_id = t.id
                cross join lateral (values
                    (office_day(t.opened_at), 'OPENED'),
                    (case when t.closed_at is null then office_day(t.opened_at) end, 'OPEN'),
                    (office_day(t.closed_at), 'CLOSED'),
                    (office_day(t.closed_at), ticket_closed_as(t, f.answered_at))) as c (day, name)
                where c.day is not null group by 1, 2, 3, 4),
            counted as (select day, name, department, matter, sum(amount)::bigint from ticket_figure_now group by 1, 2, 3, 4)
            select d::text from ((table expected except table counted) union all (table counted except table expected)) as d
            """;

    @TempDir
    private static Path home;

    private static SeededOffice office;
    private static List<String> indexes;
    /** Whether the office has been filled for who only looks, and not changed since. */
    private static boolean shared;

    @BeforeAll
    static void start() throws Exception {
        office = SeededOffice.start(home);
        office.change("insert into department values ('KM', 'Pojazdy', 'Vehicles'), ('SA', 'Sprawy', 'Affairs'),"
                + " ('AU', 'Architektura', 'Architecture')");
        indexes = indexes();
    }

    @AfterAll
    static void stop() throws Exception {
        office.close();
    }

    private static void empty() throws Exception {
        shared = false;
        office.change("truncate " + String.join(", ", FILLED) + " cascade");
        office.change("drop schema if exists seed cascade");
        office.change("update known_since set since = now()");
    }

    private static List<String> indexes() throws SQLException {
        return office.lines("select indexdef from pg_indexes where schemaname = 'public' order by 1");
    }

    private static OfficeFill fill(Consumer<String> tell) {
        return new OfficeFill(office.database(), new PolishHolidays()::isHoliday, tell, 1);
    }

    private static SeededRange filled(SeedRequest request) throws Exception {
        return fill(none -> {}).fill(request, NUMBERS, CLERKS);
    }

    /** For who only looks: filled by the first of them. */
    private static void sharedOffice() throws Exception {
        if (!shared) {
            empty();
            filled(YEARS);
            shared = true;
        }
    }

    @Test
    void its_figures_are_what_plain_sql_makes_of_its_calls() throws Exception {
        empty();
        filled(YEARS);

        assertThat(office.number("select count(*) from phone_call where callback_id is null"))
                .isEqualTo(4_000);
        assertThat(office.lines(FigureOracle.DIFFERENCES))
                .as("cells that differ")
                .isEmpty();
        assertThat(office.lines(GRAINS_THAT_DIFFER)).as("days and months").isEmpty();
        assertThat(office.lines(TICKETS_THAT_DIFFER)).as("tickets").isEmpty();
        office.change(FigureOracle.earlierFigures());
        office.change(FigureOracle.earlierLineTimes());
        office.change(FigureOracle.earlierCallbacks());
        for (String table : FILLED) {
            assertThat(office.number("select count(*) from " + table)).as(table).isPositive();
        }
        assertThat(office.referringToNothing()).isEmpty();
        assertThat(indexes()).isEqualTo(indexes);
        assertThat(office.lines("select nspname from pg_namespace where nspname = 'seed'"))
                .isEmpty();
    }

    @Test
    void each_call_is_a_source_of_its_figures_and_confirmed_by_the_journal() throws Exception {
        sharedOffice();

        assertThat(
                        office.number(
                                "select count(*) from phone_call c where not exists (select from call_figure_source s"
                                        + " where s.linkedid = c.linkedid and c.outcome = any (s.facts) and 'QUEUE=' || coalesce(c.queue, '') = any (s.facts)"
                                        + " and s.quarter = date_bin('15 minutes', c.arrived_at, timestamptz '1970-01-01 00:00:00+00'))"))
                .isZero();
        assertThat(office.lines(
                        "select day::text from (select office_day(arrived_at) as day, count(*) as calls from phone_call"
                                + " where journal_at is not null group by 1) as c full join journal_day j using (day)"
                                + " where c.calls is distinct from j.told"))
                .isEmpty();
        assertThat(office.number("select count(*) from phone_call where journal_at is null"))
                .isZero();
        assertThat(office.number(
                        "select count(*) from known_since where since > (select min(arrived_at) from phone_call)"))
                .isZero();
        assertThat(office.number(
                        "select count(*) from presence_day d where ms <> (select sum(p.ms) from presence_interval i"
                                + " cross join lateral presence_parts(i.since, i.until) p"
                                + " where i.login = d.login and i.presence = d.presence and p.day = d.day)"))
                .isZero();
    }

    @Test
    void who_was_not_served_is_owed_until_the_first_that_helped() throws Exception {
        sharedOffice();

        assertThat(office.number("select count(*) from unserved_call"))
                .isEqualTo(
                        office.number(
                                "select count(*) from phone_call where callback_id is null and (outcome in"
                                        + " ('ABANDONED_WAITING', 'OUT_OF_HOURS', 'MESSAGE_LEFT') or outcome = 'ABANDONED_EARLY' and asked_at is not null)"));
        assertThat(
                        office.number(
                                "select count(*) from unserved_call u where remedy is null and exists (select from phone_call c"
                                        + " where c.caller = u.caller and c.caller <> '' and c.outcome = 'ANSWERED' and c.arrived_at > u.arrived_at)"))
                .isZero();
        assertThat(office.lines("select distinct remedy from unserved_call where remedy is not null order by 1"))
                .contains("ANSWERED", "CALLED_AGAIN", "CLOSED");
        assertThat(office.number("select count(*) from unserved_call where remedied_at < arrived_at"))
                .isZero();
    }

    @Test
    void the_same_seed_fills_it_with_the_same_and_what_was_put_in_can_be_taken_out() throws Exception {
        empty();
        SeededRange first = filled(YEARS);
        String all = office.lines(ALL_OF_IT).getFirst();
        List<String> known = office.lines("select what || since from known_since order by 1");
        fill(none -> {}).clear(first);
        for (String table : FILLED) {
            assertThat(office.number("select count(*) from " + table)).as(table).isZero();
        }
        assertThat(office.lines("select what || since from known_since order by 1"))
                .isNotEqualTo(known);

        SeededRange second = filled(YEARS);
        assertThat(office.lines(ALL_OF_IT).getFirst()).isEqualTo(all);
        assertThat(second.firstTicket()).isGreaterThan(first.lastTicket());
    }

    @Test
    void a_run_that_is_broken_off_leaves_nothing_that_the_next_one_does_not_clear_away() throws Exception {
        empty();
        Consumer<String> breaking = line -> {
            if (line.contains("3 of 18 months")) {
                throw new IllegalStateException("broken off");
            }
        };
        assertThatThrownBy(() -> fill(breaking).fill(YEARS, NUMBERS, CLERKS)).hasRootCauseMessage("broken off");
        assertThat(office.number("select count(*) from phone_call")).isBetween(1L, 4_999L);
        assertThat(new OfficeLook(office.database()).state(false, false))
                .as("what is left is no call of the office")
                .isEqualTo(new OfficeState(false, false, 0, 0, Optional.empty()));

        filled(YEARS);
        assertThat(office.number("select count(*) from phone_call where callback_id is null"))
                .isEqualTo(4_000);
        assertThat(office.lines(FigureOracle.DIFFERENCES)).isEmpty();
        assertThat(indexes()).isEqualTo(indexes);
    }

    @Test
    void an_office_keeps_what_it_has_of_its_own_in_the_same_month() throws Exception {
        empty();
        office.change("insert into call_figure values"
                + " ('ALL', 'DAY', '2024-11-27 23:00+00', '', '{\"CALLS\": 3}'),"
                + " ('ALL', 'MONTH', '2024-10-31 23:00+00', '', '{\"CALLS\": 3}')");
        String month = "select counts ->> 'CALLS' from call_figure where grain = 'MONTH' and dimension = 'ALL'"
                + " and start = '2024-10-31 23:00+00'";

        SeededRange range = filled(YEARS);
        assertThat(office.number(month))
                .isEqualTo(
                        3 + office.number("select count(*) from phone_call where arrived_at >= '2024-10-31 23:00+00'"))
                .isGreaterThan(3);
        fill(none -> {}).clear(range);
        assertThat(office.number(month)).isEqualTo(3);
    }

    @Test
    void its_first_day_is_that_of_its_first_call() throws Exception {
        sharedOffice();

        OfficeState state = new OfficeLook(office.database()).state(false, true);
        assertThat(state.calls()).isGreaterThanOrEqualTo(4_000);
        assertThat(state.externalDatabase()).isTrue();
        assertThat(state.first())
                .hasValueSatisfying(first ->
                        assertThat(first).isBetween(YEARS.from(), YEARS.from().plusDays(7)));
    }
}
