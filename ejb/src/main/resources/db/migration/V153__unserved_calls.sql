-- Callers who did not get what they called for, each with what became of it (ADR 058): kept by the transaction that ends or
-- corrects the call, and by whoever helps the caller afterwards. No report looks for them among all calls.
create table unserved_call (
    linkedid    text        primary key references phone_call on update cascade,
    ticket_id   bigint      not null,
    ticket_year smallint    not null,
    caller      text        not null,
    arrived_at  timestamptz not null,
    reason      text        not null check (reason in ('ABANDONED', 'CLOSED', 'NOBODY', 'MESSAGE')),
    -- Empty while we owe them an answer.
    remedy      text        check (remedy in ('CALLED_AGAIN', 'CALLED_BACK', 'ANSWERED', 'HEARD', 'CLOSED', 'SETTLED')),
    remedied_at timestamptz,
    -- A login, or the call in which they were helped.
    remedied_by text,
    words       text,
    check ((remedy is null) = (remedied_at is null))
);
create index unserved_call_newest on unserved_call (arrived_at desc, linkedid desc);
create index unserved_call_owed on unserved_call (arrived_at desc, linkedid desc) where remedy is null;
create index unserved_call_of_reason on unserved_call (reason, arrived_at desc, linkedid desc);
create index unserved_call_of_caller on unserved_call (caller, arrived_at) where remedy is null and caller <> '';
create index unserved_call_of_ticket on unserved_call (ticket_id) where remedy is null;
create index unserved_call_remedied_by on unserved_call (remedied_by) where remedy in ('CALLED_AGAIN', 'CALLED_BACK');

-- Those of the last weeks before the upgrade; of earlier ones nobody waits for an answer any more.
insert into unserved_call (linkedid, ticket_id, ticket_year, caller, arrived_at, reason, remedy, remedied_at, remedied_by)
    select c.linkedid, c.ticket_id, c.ticket_year, c.caller, c.arrived_at,
           case c.outcome when 'MESSAGE_LEFT' then 'MESSAGE' when 'OUT_OF_HOURS' then
               case when c.turned_away = 'NOBODY' then 'NOBODY' else 'CLOSED' end else 'ABANDONED' end,
           coalesce(a.remedy, t.remedy), coalesce(a.answered_at, case when t.remedy is not null then t.closed_at end),
           coalesce(a.linkedid, case when t.remedy is not null then t.assignee end)
    from phone_call c
    cross join lateral (
        select k.closed_at, k.assignee,
               case when k.status = 'CLOSED' and k.assignee is not null then
                   case when k.resolution in ('ANSWERED_ON_THE_PHONE', 'PASSED_TO_DEPARTMENT') then 'ANSWERED' else 'CLOSED' end end
                   as remedy
        from ticket k where k.id = c.ticket_id) as t
    left join lateral (
        select case when h.callback_id is null then 'CALLED_AGAIN' else 'CALLED_BACK' end as remedy, h.answered_at, h.linkedid
        from ticket k join phone_call h on h.ticket_id = k.id
        where k.caller = c.caller and k.caller <> '' and h.arrived_at > c.arrived_at and h.state = 'ENDED' and h.answered_at is not null
        order by h.arrived_at limit 1) as a on true
    where c.state = 'ENDED' and c.callback_id is null and c.arrived_at >= now() - interval '31 days'
        and (c.outcome in ('ABANDONED_WAITING', 'OUT_OF_HOURS', 'MESSAGE_LEFT')
            or c.outcome = 'ABANDONED_EARLY' and c.asked_at is not null);
