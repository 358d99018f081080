-- Calls that residents made, and calls whose caller was in the menu (ADR 068, METRICS.md: INCOMING, ENTERED_MENU). Both follow from
-- what has been kept of every call, so earlier ones are counted too. Nobody opens them, so they are no facts of a call
-- (call_figure_source). Answers of the public page are counted from now on, under a dimension of their own (PAGE).
set local work_mem = '256MB';
set local jit = off;
insert into call_figure as f (dimension, grain, start, value, counts)
select dimension, grain, start, value, jsonb_object_agg(name, amount)
from (select d.dimension, g.grain, call_figure_start(g.grain, c.quarter) as start, d.value, m.name, sum(m.amount)::bigint as amount
      from (select p.*, t.department, t.matter, t.wrap_up_department,
                   date_bin('15 minutes', arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter
            from phone_call p join ticket t on t.id = p.ticket_id
            where p.state = 'ENDED' and p.callback_id is null and p.linkedid not like 'callback-%') as c
      cross join lateral (
          values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', lower(language)), ('QUEUE', coalesce(queue, '')),
              ('DEPARTMENT', coalesce(department, '')), ('MATTER', coalesce(matter, '')),
              ('CASE_FILE_OF', case when answered_at is not null then wrap_up_department end),
              ('HOUR_OF_WEEK', to_char(arrived_at at time zone 'Europe/Warsaw', 'ID HH24'))
          union all select 'MENU_OPTION', regexp_split_to_table(menu_path, ' ')
          union all select 'TOLD_OF', regexp_split_to_table(told_of, ' ')) as d (dimension, value)
      cross join lateral (
          values ('INCOMING', 1),
              ('ENTERED_MENU', (queued_at is null or asked_at is not null or menu_path is not null or menu_places is not null)::int))
          as m (name, amount)
      cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain)
      where d.value is not null and m.amount > 0
      group by 1, 2, 3, 4, 5) as sums
group by 1, 2, 3, 4
on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts);
