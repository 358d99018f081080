-- How long calls held a line, by what they came to, and of which departments' cases the menu told them: what cost and savings
-- are reckoned from (ADR 059). Calls of earlier versions are counted for their line time; of which departments they were told is
-- written down from now on.
alter table phone_call add column told_of text;
insert into known_since values ('TOLD_OF', now());

create or replace view counted_call as
    select c.linkedid, date_bin('15 minutes', c.arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter,
           c.dialled, lower(c.language) as language, coalesce(c.queue, '') as queue, coalesce(t.department, '') as department,
           coalesce(t.matter, '') as matter, case when c.answered_at is not null then t.wrap_up_department end as case_file_of,
           to_char(c.arrived_at at time zone 'Europe/Warsaw', 'ID HH24') as hour_of_week, c.menu_path,
           c.outcome, (c.outcome = 'ANSWERED' or c.queued_at is not null)::int as offered,
           case when s.waited <> 'infinity' then (s.waited * 1000000)::bigint end as waited_us,
           case when c.answered_at is null or s.talked = 'infinity' then null
                else (coalesce(s.talked, 0) * 1000000)::bigint end as talked_us,
           c.survey_mark,
           case when c.ended_at < c.arrived_at or c.ended_at - c.arrived_at > interval '7260 seconds' then 0
                else trunc(extract(epoch from c.ended_at - c.arrived_at) * 1000)::bigint end as line_ms,
           c.told_of
    from phone_call c
    join ticket t on t.id = c.ticket_id
    left join lateral (
        select sum(length) filter (where kind = 'WAITED' and (c.answered_at is null or since < c.answered_at)) as waited,
               sum(length) filter (where kind = 'TALKED') as talked
        from (select kind, since, case when until is null then 'infinity'::numeric
                                       when until < since or until - since > interval '7260 seconds' then 0
                                       else extract(epoch from until - since) end as length
              from call_segment where linkedid = c.linkedid and kind in ('WAITED', 'TALKED')) as l
    ) as s on true
    where c.state = 'ENDED';

-- Each call once, and what is added to the figures that it is counted in already, or will be when they are added up.
set local work_mem = '256MB';
set local jit = off;
insert into call_figure as f (dimension, grain, start, value, counts)
select dimension, grain, start, value, jsonb_object_agg(name, amount)
from (select d.dimension, g.grain, call_figure_start(g.grain, c.quarter) as start, d.value, c.name, sum(c.line_ms)::bigint as amount
      from (select p.*, t.department, t.matter, t.wrap_up_department,
                   date_bin('15 minutes', arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter,
                   case outcome when 'ANSWERED' then 'LINE_ANSWERED_MS' when 'SETTLED_IN_MENU' then 'LINE_SETTLED_MS'
                                when 'MESSAGE_LEFT' then 'LINE_MESSAGE_MS' when 'CALLBACK' then 'LINE_CALLBACK_MS'
                                else 'LINE_OTHER_MS' end as name,
                   trunc(extract(epoch from ended_at - arrived_at) * 1000)::bigint as line_ms
            from phone_call p join ticket t on t.id = p.ticket_id
            where p.state = 'ENDED' and ended_at > arrived_at and ended_at - arrived_at <= interval '7260 seconds') as c
      cross join lateral (
          values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', lower(language)), ('QUEUE', coalesce(queue, '')),
              ('DEPARTMENT', coalesce(department, '')), ('MATTER', coalesce(matter, '')),
              ('CASE_FILE_OF', case when answered_at is not null then wrap_up_department end),
              ('HOUR_OF_WEEK', to_char(arrived_at at time zone 'Europe/Warsaw', 'ID HH24'))
          union all select 'MENU_OPTION', regexp_split_to_table(menu_path, ' ')
          union all select 'TOLD_OF', regexp_split_to_table(told_of, ' ')) as d (dimension, value)
      cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain)
      where d.value is not null and c.line_ms > 0
      group by 1, 2, 3, 4, 5) as sums
group by 1, 2, 3, 4
on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts);
