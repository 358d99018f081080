package pl.hejnal.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.hejnal.container.office.Rows;
import pl.hejnal.container.office.TestedOffice;

/** With many tickets, PostgreSQL seeks and does not scan; it is asked for its plans, never timed. */
@ExtendWith(ArquillianExtension.class)
class ListsStayQuickIT {

    private static final int MANY = 30_000;

    @Inject
    private Rows rows;

    @Deployment
    static EnterpriseArchive office() {
        return TestedOffice.withTests();
    }

    /** These calls were never told to the counters, so no sum holds them: they may not stay for the next situation. */
    @AfterEach
    void takeTheManyAway() throws Exception {
        rows.change("delete from call_step where linkedid like 'many-%'");
        rows.change("delete from call_segment where linkedid like 'many-%'");
        rows.change("delete from voicemail where linkedid like 'many-%'");
        rows.change("delete from phone_call where linkedid like 'many-%'");
        rows.change("delete from ticket where year = 2025");
        rows.analyze();
    }

    @Test
    void what_a_ringing_call_and_a_list_ask_is_found_by_index() throws Exception {
        rows.change("insert into ticket (year, status, opened_at, caller, language, channel, version)"
                + " select 2025, 'CLOSED', timestamptz '2025-01-01' + n * interval '1 minute', '+48601' || n % 1000, 'PL',"
                + " 'PHONE', 0 from generate_series(1, " + MANY + ") n");
        // Or each call's ticket would be looked for by a plan made for an empty table.
        rows.analyze();
        rows.change(
                "insert into phone_call (linkedid, ticket_id, ticket_year, dialled, caller, language, state, outcome,"
                        + " arrived_at, version) select 'many-' || id, id, 2025, '126165555', caller, 'PL', 'ENDED', 'ANSWERED',"
                        + " opened_at, 0 from ticket where year = 2025");
        rows.analyze();
        rows.change("insert into call_step (linkedid, at, kind, choice)"
                + " select linkedid, arrived_at, 'CHOSE', 'person' from phone_call where linkedid like 'many-%'");
        rows.change(
                "insert into call_segment (linkedid, kind, who, toward, since, until)"
                        + " select linkedid, 'WAITED', 'office', '', arrived_at, arrived_at from phone_call where linkedid like 'many-%'");
        rows.change("insert into voicemail (file, linkedid, recorded_at, length_ms)"
                + " select linkedid, linkedid, arrived_at, 1000 from phone_call where linkedid like 'many-%'");
        rows.analyze();
        assertSeeks("select * from call_segment where linkedid = 'many-77' order by since, id");
        assertSeeks("select * from ticket where caller = '+48601007' and caller <> '' and status <> 'CLOSED'"
                + " order by opened_at desc, id desc limit 11");
        assertSeeks("select * from ticket where (opened_at, id) < (timestamptz '2025-01-10', 100000)"
                + " order by opened_at desc, id desc limit 51");
        assertSeeks("select * from ticket where caller = '+48601007' order by opened_at desc, id desc limit 51");
        assertSeeks("select * from ticket where held_by = 'KM' order by opened_at desc, id desc limit 51");
        assertSeeks(
                "select * from ticket where held_by = 'KM' and status = 'NEW' order by opened_at desc, id desc limit 51");
        assertSeeks("select * from voicemail where linkedid in ('many-77')");
        assertSeeks("select * from phone_call where (arrived_at, linkedid) < (timestamptz '2025-01-10', 'x')"
                + " order by arrived_at desc, linkedid desc limit 101");
        assertSeeks("select * from phone_call where linkedid = 'many-77' for update");
        assertSeeks(
                "select * from phone_call where ringing_login = 'anna' and (state = 'RINGING' or state = 'TALKING')");
        assertSeeks("select * from call_step where linkedid in ('many-77') order by id");
        assertSeeks("select * from phone_call where ticket_id = 77");
        assertSeeks(
                "select count(*) from phone_call where state <> 'ENDED' and arrived_at >= timestamptz '2025-01-10'");
    }

    private void assertSeeks(String sql) throws Exception {
        assertThat(rows.plan(sql))
                .as(sql)
                .noneMatch(step -> step.contains("Seq Scan"))
                .anyMatch(step -> step.contains("Index") || step.contains("Bitmap"));
    }
}
