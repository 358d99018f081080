-- Residents who were called back, and how soon (METRICS.md: CALLBACK_REACHED, CALLBACK_DELAY). All facts have been kept since
-- there are callbacks, so earlier ones are counted too.
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
           c.told_of, c.menu_places,
           (c.outcome = 'ANSWERED' and c.callback_id is not null)::int as callback_reached,
           case when c.outcome = 'ANSWERED' and c.callback_id is not null
                then (extract(epoch from c.answered_at - c.place_at) * 1000000)::bigint end as callback_us
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

create temporary table callback_made on commit drop as
    select c.*, 'CALLBACK_DELAY@' || case when callback_us is not null then coalesce((select min(seconds)
                from unnest(array[0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240,
                    300, 360, 420, 480, 540, 600, 720, 900, 1080, 1200, 1500, 1800, 2400, 2700, 3600, 5400, 7200]::bigint[])
                    as seconds where callback_us <= seconds * 1000000), 86400) end as delay
    from counted_call c where callback_reached = 1;

insert into call_figure as f (dimension, grain, start, value, counts)
select dimension, grain, start, value, jsonb_object_agg(name, amount)
from (select d.dimension, g.grain, call_figure_start(g.grain, c.quarter) as start, d.value, m.name, count(*) as amount
      from callback_made c
      cross join lateral (
          values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', language), ('QUEUE', queue), ('DEPARTMENT', department),
              ('MATTER', matter), ('CASE_FILE_OF', case_file_of), ('HOUR_OF_WEEK', hour_of_week)
          union all select 'MENU_OPTION', regexp_split_to_table(menu_path, ' ')
          union all select 'TOLD_OF', regexp_split_to_table(told_of, ' ')) as d (dimension, value)
      cross join lateral (values ('CALLBACK_REACHED'), (delay)) as m (name)
      cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain)
      where d.value is not null and m.name is not null
      group by 1, 2, 3, 4, 5) as sums
group by 1, 2, 3, 4
on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts);

update call_figure_source s set facts = s.facts || array_remove(array['CALLBACK_REACHED', c.delay], null)
from callback_made c where s.quarter = c.quarter and s.linkedid = c.linkedid;
