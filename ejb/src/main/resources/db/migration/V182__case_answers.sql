-- What departments said of the cases that callers asked for (ADR 070): on the step, by the department under which the case is
-- registered, and on the call once it has ended, as pl.hejnal.calls.domain.steps.AnswerKind writes it. Earlier steps do not tell,
-- so known_since says from when on it is counted. Until then the menu's answers (told_of) stood under the department of a section.
alter table call_step
    add column department   text,
    add column answer       text,
    add column kept_seconds integer;
-- What is there already has none of these: nothing needs to be read.
alter table call_step add constraint call_step_answer check (
    (department is null) = (answer is null)
    and (answer is null or answer in ('FRESH', 'KEPT', 'UNKNOWN', 'FAILED', 'NOT_CONNECTED'))
    and (kept_seconds is not null) = coalesce(answer = 'KEPT', false)
    and coalesce(kept_seconds >= 0, true)) not valid;
alter table phone_call add column case_answers text;
insert into known_since values ('CASE_ANSWERS', now());

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
                then (extract(epoch from c.answered_at - c.place_at) * 1000000)::bigint end as callback_us,
           (c.outcome = 'SETTLED_IN_MENU' and c.told_of is not null)::int as settled_by_case, c.case_answers
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

-- SETTLED_BY_CASE: a caller who was told of two departments' cases is one call. Which calls were, told_of has known since V157.
create temporary table settled_by_case on commit drop as
    select * from counted_call where settled_by_case = 1;

insert into call_figure as f (dimension, grain, start, value, counts)
select dimension, grain, start, value, jsonb_build_object('SETTLED_BY_CASE', amount)
from (select d.dimension, g.grain, call_figure_start(g.grain, c.quarter) as start, d.value, count(*) as amount
      from settled_by_case c
      cross join lateral (
          values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', language), ('QUEUE', queue), ('DEPARTMENT', department),
              ('MATTER', matter), ('CASE_FILE_OF', case_file_of), ('HOUR_OF_WEEK', hour_of_week)
          union all select 'MENU_OPTION', regexp_split_to_table(menu_path, ' ')
          union all select 'TOLD_OF', regexp_split_to_table(told_of, ' ')) as d (dimension, value)
      cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain)
      where d.value is not null
      group by 1, 2, 3, 4) as sums
on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts);

update call_figure_source s set facts = s.facts || array['SETTLED_BY_CASE']
from settled_by_case c where s.quarter = c.quarter and s.linkedid = c.linkedid;
