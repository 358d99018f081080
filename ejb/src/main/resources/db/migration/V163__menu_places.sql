-- What happened to callers at each place of the menu (ADR 062): words of pl.hejnal.calls.domain.steps.PlaceEvent, a space
-- between them. How the last place was left follows from the outcome, which the journal may correct: there stands END.
-- Calls of earlier versions are left as they are, or every row of the widest table would be written again; pages say since
-- when it is known.
alter table phone_call add column menu_places text;
insert into known_since values ('MENU_PLACES', now());

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
           c.told_of, c.menu_places
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
