package pl.hejnal.container.figures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.calls.domain.LinkedId;

/** What calls count for by plain SQL over the calls themselves, and by the migrations that counted those of earlier versions. */
public final class FigureOracle {

    /** Cells that the figures and plain SQL over the calls do not agree about. */
    public static final String DIFFERENCES = """
            with limits as (select unnest(array[0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150,
                    180, 210, 240, 300, 360, 420, 480, 540, 600, 720, 900, 1080, 1200, 1500, 1800, 2400, 2700, 3600, 5400, 7200, 86400]::bigint[]) as seconds),
            clerks as (select linkedid, sum(handled) handled, sum(rings) rings, sum(rings_unanswered) unanswered,
                    sum(transfers) transfers, sum(hold_ms) hold from counted_clerk group by linkedid),
            contacts as (select p.linkedid, p.caller, p.arrived_at, coalesce(nullif(c.matter, ''), nullif(c.department, '')) as about
                from counted_call c join phone_call p using (linkedid)
                where c.outcome = 'ANSWERED' and p.caller ~ '^\\+[1-9][0-9]{6,14}$'),
            repeats as (select linkedid, 1 as base, exists (select from contacts e where e.caller = r.caller and e.about = r.about
                    and e.arrived_at >= r.arrived_at - interval '168 hours'
                    and (e.arrived_at, e.linkedid) < (r.arrived_at, r.linkedid))::int as repeated
                from contacts r where about is not null),
            menus as (select linkedid, (callback_id is null and linkedid not like 'callback-%')::int as incoming,
                    (callback_id is null and linkedid not like 'callback-%' and (queued_at is null or asked_at is not null
                        or menu_path is not null or menu_places is not null))::int as entered_menu from phone_call),
            expected as (
                select d.dimension, c.quarter, d.value, m.name, sum(m.amount)::bigint
                from counted_call c left join clerks k using (linkedid) left join repeats r using (linkedid) join menus using (linkedid)
                cross join lateral (
                    values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', language), ('QUEUE', queue), ('MATTER', matter),
                        ('DEPARTMENT', department), ('CASE_FILE_OF', case_file_of), ('HOUR_OF_WEEK', hour_of_week)
                    union all select 'MENU_OPTION', regexp_split_to_table(menu_path, ' ')
                    union all select 'TOLD_OF', regexp_split_to_table(told_of, ' ')) as d (dimension, value)
                cross join lateral (values ('CALLS', 1), (outcome, 1), ('OFFERED', offered),
                    ('ANSWERED_IN_TIME', (outcome = 'ANSWERED' and coalesce(waited_us, 0) <= 20000000)::int),
                    ('WAIT_ANSWERED_MS', case when outcome = 'ANSWERED' then waited_us / 1000 end),
                    ('WAIT_ABANDONED_MS', case when outcome = 'ABANDONED_WAITING' then waited_us / 1000 end),
                    (case outcome when 'ANSWERED' then 'LINE_ANSWERED_MS' when 'SETTLED_IN_MENU' then 'LINE_SETTLED_MS'
                        when 'MESSAGE_LEFT' then 'LINE_MESSAGE_MS' when 'CALLBACK' then 'LINE_CALLBACK_MS' else 'LINE_OTHER_MS' end, line_ms),
                    ('INCOMING', incoming), ('ENTERED_MENU', entered_menu), ('REPEAT_BASE', r.base), ('REPEATS', r.repeated),
                    ('CALLBACK_REACHED', callback_reached), ('SETTLED_BY_CASE', settled_by_case), ('TALK_MS', talked_us / 1000), ('SURVEYED', (survey_mark is not null)::int), ('SURVEY_SUM', survey_mark),
                    ('HANDLED', handled), ('RINGS', rings), ('RINGS_UNANSWERED', unanswered), ('TRANSFERS', transfers), ('HOLD_MS', hold),
                    ('WAIT_ANSWERED@' || (select min(seconds) from limits where waited_us <= seconds * 1000000),
                        (outcome = 'ANSWERED')::int),
                    ('WAIT_ABANDONED@' || (select min(seconds) from limits where waited_us <= seconds * 1000000),
                        (outcome = 'ABANDONED_WAITING')::int),
                    ('TALK@' || (select min(seconds) from limits where talked_us <= seconds * 1000000), 1),
                    ('CALLBACK_DELAY@' || coalesce((select min(seconds) from limits where callback_us <= seconds * 1000000), 86400),
                        (callback_us is not null)::int)) as m (name, amount)
                where d.value is not null and m.name is not null group by 1, 2, 3, 4 having sum(m.amount) <> 0
                union all select 'CLERK', quarter, login, m.name, sum(m.amount)::bigint
                from counted_clerk cross join lateral (values ('HANDLED', handled), ('RINGS', rings),
                    ('RINGS_UNANSWERED', rings_unanswered), ('TRANSFERS', transfers), ('TALK_MS', talk_ms), ('HOLD_MS', hold_ms))
                    as m (name, amount) group by 1, 2, 3, 4 having sum(m.amount) <> 0
                union all select 'MENU_PLACE', quarter, regexp_replace(place, ':END$', ':' || case outcome
                        when 'SETTLED_IN_MENU' then 'TOLD' when 'ABANDONED_EARLY' then 'HUNG_UP' when 'FAILED' then 'CUT_OFF'
                        else 'PERSON' end) as value, 'CALLS', count(*)
                from counted_call cross join lateral regexp_split_to_table(menu_places, ' ') as place group by 1, 2, 3
                union all select 'CASE_ANSWER', quarter, v.value, 'CALLS', count(*)
                from counted_call cross join lateral regexp_split_to_table(case_answers, ' ') as answer
                cross join lateral (values (regexp_replace(answer, ':\\d+$', '')),
                    (case when answer ~ ':KEPT:' then regexp_replace(answer, ':\\d+$', '') || '@' || coalesce((select min(seconds)
                        from limits where split_part(answer, ':', 3)::bigint <= seconds * 60), 86400) end)) as v (value)
                where v.value is not null group by 1, 2, 3),
            counted as (
                select dimension, start, f.value, n.key, sum(n.value::bigint)::bigint
                from call_figure_now f cross join lateral jsonb_each_text(counts) n
                where grain = 'QUARTER' and dimension <> 'PAGE' group by 1, 2, 3, 4 having sum(n.value::bigint) <> 0)
            select differing::text from ((select 'should be', * from (select * from expected except select * from counted) as e)
                union all (select 'is', * from (select * from counted except select * from expected) as c)) as differing
            """;

    private FigureOracle() {}

    private static String migration(String name) throws IOException {
        try (InputStream file = Measure.class.getResourceAsStream("/db/migration/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Fails where what V157 adds to the figures of earlier versions is not what the office counts; here it adds to none. */
    public static String earlierLineTimes() throws IOException {
        String migration = migration("V157__line_time.sql");
        return adds(migration.substring(migration.indexOf("insert into call_figure as f")), "^LINE_");
    }

    /** The same for V177 and callbacks. */
    public static String earlierCallbacks() throws IOException {
        String migration = migration("V177__callbacks_counted.sql");
        return adds(
                migration.substring(
                        migration.indexOf("create temporary table callback_made"),
                        migration.indexOf("update call_figure_source")),
                "^CALLBACK_");
    }

    /** The same for V180, and calls that residents made and that were in the menu. */
    public static String earlierMenus() throws IOException {
        String migration = migration("V180__contacts_without_a_clerk.sql");
        return adds(
                migration.substring(migration.indexOf("insert into call_figure as f")), "^(INCOMING|ENTERED_MENU)$");
    }

    /** The same for V182 and callers whom the menu told of their case. */
    public static String earlierToldCases() throws IOException {
        String migration = migration("V182__case_answers.sql");
        return adds(
                migration.substring(
                        migration.indexOf("create temporary table settled_by_case"),
                        migration.indexOf("update call_figure_source")),
                "^SETTLED_BY_CASE$");
    }

    /**
     * Fails where V210 does not bring a callback that nobody picked up under its queue. The figures are made as they were before,
     * and nothing of it is kept.
     *
     * @param callback the call, which is counted in that queue already
     */
    public static String earlierCallbacksInVain(LinkedId callback, String queue) throws IOException {
        String call = " where linkedid = '" + callback + "'";
        return "begin; update phone_call set queue = null" + call + """
                ; insert into call_figure_change (quarter, keys, counts)
                select quarter, jsonb_build_object('QUEUE', jsonb_build_array(v.queue)),
                       jsonb_build_object('CALLS', n, 'NOT_REACHED', n, 'LINE_OTHER_MS', n * line_ms)
                from counted_call cross join (values ('', 1), ('%s', -1)) as v (queue, n)""".formatted(queue) + call
                + "; update call_figure_source set facts = array_replace(facts, 'QUEUE=" + queue + "', 'QUEUE=')" + call
                + ";"
                + migration("V210__callbacks_have_a_queue.sql") + "do $$ begin if exists (" + DIFFERENCES
                + ") or not exists (select from call_figure_source" + call + " and facts @> array['QUEUE=" + queue
                + "'])"
                + " then raise exception 'the migration counts them elsewhere'; end if; end $$; rollback";
    }

    private static String adds(String adding, String names) {
        return "begin; create temporary table again (like call_figure including all) on commit drop; "
                + adding.replace("insert into call_figure as f", "insert into again as f") + """
                do $$ begin if not exists (select from again) or exists (
                    with cells as (
                        select dimension, grain, start, f.value, n.key, sum(n.value::bigint)
                        from call_figure_now f cross join lateral jsonb_each_text(counts) n
                        where n.key ~ '%s' group by 1, 2, 3, 4, 5 having sum(n.value::bigint) <> 0),
                    again_cells as (
                        select dimension, grain, start, f.value, n.key, n.value::numeric
                        from again f cross join lateral jsonb_each_text(counts) n)
                    (select * from again_cells except select * from cells) union all
                    (select * from cells except select * from again_cells))
                then raise exception 'the migration adds something else'; end if; end $$; commit
                """.formatted(names);
    }

    /** Fails where V122 makes other figures of the calls; what later versions count besides is not in it. */
    public static String earlierFigures() throws IOException {
        String migration = migration("V122__figures_are_rows.sql");
        String carrying = migration
                .substring(migration.indexOf("set local work_mem"), migration.indexOf("drop function compact"))
                .replace("into call_figure ", "into again ")
                .replace("from call_figure f ", "from again f ");
        return "begin; create temporary table again (like call_figure including all) on commit drop; " + carrying + """
                ; do $$ begin if exists (
                    with again_cells as (
                        select dimension, grain, start, f.value, n.key, sum(n.value::bigint)
                        from again f cross join lateral jsonb_each_text(counts) n group by 1, 2, 3, 4, 5 having sum(n.value::bigint) <> 0),
                    cells as (
                        select dimension, grain, start, f.value, n.key, sum(n.value::bigint)
                        from call_figure_now f cross join lateral jsonb_each_text(counts) n
                        where dimension not in ('MENU_OPTION', 'MENU_PLACE', 'TOLD_OF', 'CASE_ANSWER', 'PAGE')
                            and n.key !~ '^(LINE_|CALLBACK_|REPEAT|INCOMING$|ENTERED_MENU$|SETTLED_BY_CASE$)' group by 1, 2, 3, 4, 5 having sum(n.value::bigint) <> 0)
                    (select * from again_cells except select * from cells) union all
                    (select * from cells except select * from again_cells))
                then raise exception 'the migration makes other figures'; end if; end $$; commit
                """;
    }
}
