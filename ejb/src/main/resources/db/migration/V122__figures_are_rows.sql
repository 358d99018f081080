-- Figures: what calls that have ended add up to, by quarter of an hour, day and month, and by dimension. A row's counts are
-- named, so that a new measure or a new dimension is a line in the enum (pl.hejnal.calls.counting.domain) and no column.
alter table phone_call add column menu_path text;

-- A transaction that changes what a call counts for only appends here, so that calls that end together never wait for one
-- another's rows. keys: dimension -> values, under each of which all the counts are added.
create table call_figure_change (
    id      bigint generated always as identity primary key,
    quarter timestamptz not null,
    keys    jsonb       not null,
    counts  jsonb       not null
);

-- Read by dimension and time; of each call there is one row of each grain.
create table call_figure (
    dimension text collate "C" not null,
    grain     text collate "C" not null,
    start     timestamptz not null,
    value     text collate "C" not null,
    counts    jsonb       not null,
    primary key (dimension, grain, start, value)
);

-- Days and months of the office's clock; a quarter of an hour is the same by every clock.
create function call_figure_start(grain text, quarter timestamptz) returns timestamptz language sql stable parallel safe as $$
    select case grain when 'QUARTER' then quarter
                      when 'DAY' then date_trunc('day', quarter, 'Europe/Warsaw')
                      when 'MONTH' then date_trunc('month', quarter, 'Europe/Warsaw') end
$$;

create function call_figure_sum(one jsonb, other jsonb) returns jsonb language sql immutable parallel safe as $$
    select coalesce(jsonb_object_agg(name, amount), '{}')
    from (select name, sum(count::bigint) as amount
          from (select * from jsonb_each_text(one) union all select * from jsonb_each_text(other)) as c (name, count)
          group by name having sum(count::bigint) <> 0) as s
$$;

-- What stands in call_figure, and what has been appended and not yet added up: this is what reports read.
create view call_figure_now as
    select dimension, grain, start, value, counts from call_figure
    union all
    select k.key, g.grain, call_figure_start(g.grain, c.quarter), v.value, c.counts
    from call_figure_change c
    cross join lateral jsonb_each(c.keys) as k
    cross join lateral jsonb_array_elements_text(k.value) as v (value)
    cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain);

-- One at a time; whoever comes meanwhile goes away again. Sorted, so that nobody else who writes these rows deadlocks.
create function add_up_call_figures(most int) returns int language plpgsql as $$
declare
    taken int;
begin
    if not pg_try_advisory_xact_lock(hashtext('call_figure')) then
        return 0;
    end if;
    with gone as (
        delete from call_figure_change where id in (select id from call_figure_change order by id limit most)
        returning quarter, keys, counts
    ), cells as (
        select k.key as dimension, c.quarter, v.value, n.key as name, sum(n.value::bigint) as amount
        from gone c
        cross join lateral jsonb_each(c.keys) as k
        cross join lateral jsonb_array_elements_text(k.value) as v (value)
        cross join lateral jsonb_each_text(c.counts) as n
        group by 1, 2, 3, 4
    ), sums as (
        select dimension, g.grain, call_figure_start(g.grain, quarter) as start, value, name, sum(amount) as amount
        from cells cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain)
        group by 1, 2, 3, 4, 5 having sum(amount) <> 0
    ), added as (
        insert into call_figure as f (dimension, grain, start, value, counts)
        select dimension, grain, start, value, jsonb_object_agg(name, amount)
        from sums group by 1, 2, 3, 4 order by 1, 2, 3, 4
        on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts)
    )
    select count(*) into taken from gone;
    return taken;
end $$;

-- What each call that has ended counts for, by plain SQL over the calls: the figures of earlier versions are made from it,
-- a test holds the office's own counting against it, and so may whoever doubts a figure.
create view counted_call as
    select c.linkedid, date_bin('15 minutes', c.arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter,
           c.dialled, lower(c.language) as language, coalesce(c.queue, '') as queue, coalesce(t.department, '') as department,
           coalesce(t.matter, '') as matter, case when c.answered_at is not null then t.wrap_up_department end as case_file_of,
           to_char(c.arrived_at at time zone 'Europe/Warsaw', 'ID HH24') as hour_of_week, c.menu_path,
           c.outcome, (c.outcome = 'ANSWERED' or c.queued_at is not null)::int as offered,
           case when s.waited <> 'infinity' then (s.waited * 1000000)::bigint end as waited_us,
           case when c.answered_at is null or s.talked = 'infinity' then null
                else (coalesce(s.talked, 0) * 1000000)::bigint end as talked_us,
           c.survey_mark
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

-- What each clerk has of a call.
create view counted_clerk as
    select c.linkedid, date_bin('15 minutes', c.arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter, s.who as login,
           (count(*) filter (where s.kind = 'TALKED') > 0)::int as handled,
           count(*) filter (where s.kind = 'RANG') as rings,
           greatest(count(*) filter (where s.kind = 'RANG') - count(*) filter (where s.kind = 'TALKED'), 0) as rings_unanswered,
           count(*) filter (where s.kind = 'TRANSFERRED') as transfers,
           coalesce(sum(s.ms) filter (where s.kind = 'TALKED'), 0) as talk_ms,
           coalesce(sum(s.ms) filter (where s.kind = 'HELD'), 0) as hold_ms
    from phone_call c
    join (select linkedid, kind, who, case when until < since or until - since > interval '7260 seconds' then 0
                                           else trunc(extract(epoch from until - since) * 1000)::bigint end as ms
          from call_segment where kind <> 'WAITED') as s using (linkedid)
    where c.state = 'ENDED'
    group by c.linkedid, c.arrived_at, s.who;

-- Calls of earlier versions: each once from the calls themselves. What they chose in the menu is counted from now on.
set local work_mem = '256MB';
set local jit = off;
create temporary table clerk_part on commit drop as select * from counted_clerk;
create temporary table call_part on commit drop as
    select c.*, k.* from counted_call c left join (
        select linkedid as linkedid_of_clerks, sum(handled) as handled, sum(rings) as rings, sum(rings_unanswered) as rings_unanswered,
               sum(transfers) as transfers, sum(hold_ms) as hold_ms
        from clerk_part group by linkedid) as k on k.linkedid_of_clerks = c.linkedid;
analyze call_part;

create temporary table call_sums on commit drop as
    select d.dimension, quarter, d.value, jsonb_strip_nulls(jsonb_build_object(
        'CALLS', count(*),
        'OFFERED', nullif(sum(offered), 0),
        'ANSWERED_IN_TIME', nullif(count(*) filter (where outcome = 'ANSWERED' and coalesce(waited_us, 0) <= 20000000), 0),
        'WAIT_ANSWERED_MS', nullif(sum(waited_us / 1000) filter (where outcome = 'ANSWERED'), 0),
        'WAIT_ABANDONED_MS', nullif(sum(waited_us / 1000) filter (where outcome = 'ABANDONED_WAITING'), 0),
        'TALK_MS', nullif(sum(talked_us / 1000), 0),
        'SURVEYED', nullif(count(survey_mark), 0), 'SURVEY_SUM', nullif(sum(survey_mark), 0),
        'HANDLED', nullif(sum(handled), 0), 'RINGS', nullif(sum(rings), 0),
        'RINGS_UNANSWERED', nullif(sum(rings_unanswered), 0), 'TRANSFERS', nullif(sum(transfers), 0),
        'HOLD_MS', nullif(sum(hold_ms), 0))) as counts
    from call_part cross join lateral (values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', language), ('QUEUE', queue),
        ('DEPARTMENT', department), ('MATTER', matter), ('CASE_FILE_OF', case_file_of), ('HOUR_OF_WEEK', hour_of_week))
        as d (dimension, value)
    where d.value is not null
    group by d.dimension, quarter, d.value;

-- By outcome, and in buckets of waits and talks.
create temporary table call_buckets on commit drop as
    with limits as (
        select array[0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360,
            420, 480, 540, 600, 720, 900, 1080, 1200, 1500, 1800, 2400, 2700, 3600, 5400, 7200, 86400]::bigint[] as seconds
    ), bucketed as (
        -- A bucket's limit is inclusive, and width_bucket's is not: of whole microseconds, one less is the same.
        select c.*, case when outcome = 'ANSWERED' then 'WAIT_ANSWERED@' when outcome = 'ABANDONED_WAITING' then 'WAIT_ABANDONED@' end
                   || coalesce(seconds[1 + width_bucket((waited_us + 999999) / 1000000 - 1, seconds)],
                       case when waited_us is not null then 86400 end) as wait_bucket,
               'TALK@' || coalesce(seconds[1 + width_bucket((talked_us + 999999) / 1000000 - 1, seconds)],
                   case when talked_us is not null then 86400 end) as talk_bucket
        from call_part c cross join limits
    )
    select dimension, quarter, value, jsonb_object_agg(name, calls) as counts
    from (select d.dimension, quarter, d.value, b.name, count(*) as calls
          from bucketed
          cross join lateral (values (outcome), (wait_bucket), (talk_bucket)) as b (name)
          cross join lateral (values ('ALL', ''), ('DIALLED', dialled), ('LANGUAGE', language), ('QUEUE', queue),
              ('DEPARTMENT', department), ('MATTER', matter), ('CASE_FILE_OF', case_file_of), ('HOUR_OF_WEEK', hour_of_week))
              as d (dimension, value)
          where d.value is not null and b.name is not null
          group by d.dimension, quarter, d.value, b.name) as counted
    group by dimension, quarter, value;

insert into call_figure (dimension, grain, start, value, counts)
    select dimension, 'QUARTER', quarter, value, s.counts || coalesce(b.counts, '{}')
    from call_sums s left join call_buckets b using (dimension, quarter, value)
    union all
    select 'CLERK', 'QUARTER', quarter, login, jsonb_strip_nulls(jsonb_build_object(
        'HANDLED', nullif(sum(handled), 0), 'RINGS', nullif(sum(rings), 0),
        'RINGS_UNANSWERED', nullif(sum(rings_unanswered), 0), 'TRANSFERS', nullif(sum(transfers), 0),
        'TALK_MS', nullif(sum(talk_ms), 0), 'HOLD_MS', nullif(sum(hold_ms), 0)))
    from clerk_part group by quarter, login;

insert into call_figure (dimension, grain, start, value, counts)
    select dimension, 'DAY', start, value, jsonb_object_agg(name, amount)
    from (select f.dimension, call_figure_start('DAY', f.start) as start, f.value, n.key collate "C" as name,
                 sum(n.value::bigint) as amount
          from call_figure f cross join lateral jsonb_each_text(f.counts) as n where f.grain = 'QUARTER'
          group by 1, 2, 3, 4) as sums
    group by dimension, start, value;
insert into call_figure (dimension, grain, start, value, counts)
    select dimension, 'MONTH', start, value, jsonb_object_agg(name, amount)
    from (select f.dimension, call_figure_start('MONTH', f.start) as start, f.value, n.key collate "C" as name,
                 sum(n.value::bigint) as amount
          from call_figure f cross join lateral jsonb_each_text(f.counts) as n where f.grain = 'DAY'
          group by 1, 2, 3, 4) as sums
    group by dimension, start, value;

drop function compact_call_rollup(timestamptz);
drop table call_rollup;
drop table clerk_rollup;
drop table case_file_need;
