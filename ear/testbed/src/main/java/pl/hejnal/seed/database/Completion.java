package pl.hejnal.seed.database;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is added up of the calls once all of them are there, in the caller's transaction: with its end the office has them, and
 * until then it has neither the figures of months nor anybody to whom something is owed.
 */
final class Completion {

    private static final String MONTHS = """
            insert into call_figure as f (dimension, grain, start, value, counts)
            select dimension, grain, start, value, counts from seed.month_figure order by 1, 2, 3, 4
            on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts)
            """;

    /** Answered calls of which caller and matter are known, and whether the same was called about within seven days (METRICS.md). */
    private static final String CONTACTS_TABLE = """
            create temporary table seeded_contact (linkedid text, quarter timestamptz, repeated boolean) on commit drop
            """;

    private static final String CONTACTS = """
            insert into seeded_contact
            select linkedid, date_bin('15 minutes', arrived_at, timestamptz '1970-01-01 00:00:00+00'),
                   coalesce(arrived_at - lag(arrived_at) over same <= interval '168 hours', false)
            from (select c.linkedid, c.caller, c.arrived_at, coalesce(nullif(t.matter, ''), nullif(t.department, '')) as about
                  from phone_call c join ticket t on t.id = c.ticket_id
                  where c.ticket_id between :first and :last and c.outcome = 'ANSWERED'
                      and c.caller ~ '^\\+[1-9][0-9]{6,14}$') as contact
            where about is not null
            window same as (partition by caller, about order by arrived_at, linkedid)
            """;

    private static final String REPEATS = """
            insert into call_figure as f (dimension, grain, start, value, counts)
            select dimension, grain, call_figure_start(grain, quarter), value,
                   jsonb_strip_nulls(jsonb_build_object('REPEAT_BASE', sum(base), 'REPEATS', nullif(sum(repeats), 0)))
            from (select k.key collate "C" as dimension, c.quarter, v.value collate "C" as value, count(*) as base,
                         count(*) filter (where c.repeated) as repeats
                  from seeded_contact c
                  join call_figure_source s on s.quarter = c.quarter and s.linkedid = c.linkedid
                  cross join lateral jsonb_each(call_figure_keys(s.facts)) as k
                  cross join lateral jsonb_array_elements_text(k.value) as v
                  group by 1, 2, 3) as sums
            cross join (values ('QUARTER' collate "C"), ('DAY'), ('MONTH')) as g (grain)
            group by 1, 2, 3, 4
            on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts)
            """;

    private static final String SOURCES_OF_REPEATS = """
            update call_figure_source s
            set facts = s.facts || case when c.repeated then array['REPEAT_BASE', 'REPEATS'] else array['REPEAT_BASE'] end
            from seeded_contact c where s.quarter = c.quarter and s.linkedid = c.linkedid
            """;

    private static final String JOURNAL = """
            insert into journal_day as d (day, told)
            select office_day(start), (counts ->> 'CALLS')::bigint from call_figure
            where dimension = 'ALL' and grain = 'DAY' and start >= :begins and start < :ends
            on conflict (day, pbx) do update set told = d.told + excluded.told
            """;

    private static final String PRESENCE = """
            insert into presence_day (day, login, presence, reason, ms)
            select p.day, i.login, i.presence, i.reason, sum(p.ms)
            from presence_interval i cross join lateral presence_parts(i.since, i.until) as p
            where i.since >= :begins and i.since < :ends and i.until is not null
            group by 1, 2, 3, 4
            """;

    private static final String TICKETS = """
            insert into ticket_figure as f (day, name, department, matter, amount)
            select c.day, c.name, coalesce(t.department, ''), coalesce(t.matter, ''), count(*)
            from ticket t
            cross join lateral (values
                (office_day(t.opened_at), 'OPENED'),
                (case when t.closed_at is null then office_day(t.opened_at) end, 'OPEN'),
                (office_day(t.closed_at), 'CLOSED'),
                (office_day(t.closed_at), t.closed_as)) as c (day, name)
            where t.id between :first and :last and c.day is not null
            group by 1, 2, 3, 4
            on conflict (name, day, department, matter) do update set amount = f.amount + excluded.amount
            """;

    /** As the office itself would have it, who changes nothing of it later: what helped the caller first. */
    private static final String UNSERVED = """
            insert into unserved_call (linkedid, ticket_id, ticket_year, caller, arrived_at, reason, remedy, remedied_at, remedied_by, words)
            select c.linkedid, c.ticket_id, c.ticket_year, c.caller, c.arrived_at,
                   case c.outcome when 'MESSAGE_LEFT' then 'MESSAGE' when 'OUT_OF_HOURS' then
                       case when c.turned_away = 'NOBODY' then 'NOBODY' else 'CLOSED' end else 'ABANDONED' end,
                   r.remedy, r.at, r.by, case when r.remedy is not null then '' end
            from phone_call c
            left join lateral (
                select help.* from (
                    (select case when h.callback_id is null then 'CALLED_AGAIN' else 'CALLED_BACK' end as remedy,
                            h.answered_at as at, h.linkedid as by
                     from ticket t join phone_call h on h.ticket_id = t.id
                     where t.caller = c.caller and t.caller <> '' and t.opened_at >= c.arrived_at - interval '1 day'
                         and h.arrived_at > c.arrived_at and h.outcome = 'ANSWERED'
                     order by h.arrived_at limit 1)
                    union all
                    (select case when k.resolution in ('ANSWERED_ON_THE_PHONE', 'PASSED_TO_DEPARTMENT') then 'ANSWERED' else 'CLOSED' end,
                            k.closed_at, k.assignee
                     from ticket k where k.id = c.ticket_id and k.status = 'CLOSED' and k.assignee is not null)) as help
                order by help.at limit 1) as r on true
            where c.ticket_id between :first and :last and c.callback_id is null
                and (c.outcome in ('ABANDONED_WAITING', 'OUT_OF_HOURS', 'MESSAGE_LEFT')
                    or c.outcome = 'ABANDONED_EARLY' and c.asked_at is not null)
            """;

    /** All of these facts are there from the first call on. */
    private static final String KNOWN = "update known_since set since = least(since, :begins)";

    private final Statements sql;

    Completion(Statements sql) {
        this.sql = sql;
    }

    void complete(SeededRange range, Consumer<String> tell) throws SQLException {
        Map<String, Object> values = Map.of(
                "first", range.firstTicket(), "last", range.lastTicket(), "begins", range.begin(), "ends", range.end());
        sql.execute("set local work_mem = '256MB'");
        // Compiling a statement that runs once costs more than it gains.
        sql.execute("set local jit = off");
        sql.execute(
                "select pg_advisory_xact_lock(hashtext('call_figure')), pg_advisory_xact_lock(hashtext('ticket_figure'))");
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("the figures of months", MONTHS);
        sql.execute(CONTACTS_TABLE);
        steps.put("known callers and matters", CONTACTS);
        steps.put("the figures of repeats", REPEATS);
        steps.put("the calls behind them", SOURCES_OF_REPEATS);
        steps.put("what the journal told of", JOURNAL);
        steps.put("the hours of clerks", PRESENCE);
        steps.put("the figures of tickets", TICKETS);
        steps.put("who was not served", UNSERVED);
        for (Map.Entry<String, String> step : steps.entrySet()) {
            tell.accept("  " + step.getKey() + ": " + sql.change(step.getValue(), values) + " rows");
        }
        sql.change(KNOWN, values);
    }
}
