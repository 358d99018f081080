-- What tickets add up to, by the office's day, the department and the procedure they are about (ADR 063): OPENED on the day it
-- was opened, OPEN on that day too for as long as it is open, so that the backlog has its age; CLOSED on the day it was closed,
-- with what else that was: SETTLED by the telephone itself, or the first answer's bucket (ANSWER@minutes); REOPENED.
create table ticket_figure (
    day        date   not null,
    name       text collate "C" not null,
    department text collate "C" not null,
    matter     text collate "C" not null,
    amount     bigint not null,
    primary key (name, day, department, matter)
);
create index ticket_figure_open on ticket_figure (day) where name = 'OPEN' and amount <> 0;

-- Whatever changes a ticket only appends here, so that two never wait for one another's row.
create table ticket_figure_change (
    id         bigint generated always as identity primary key,
    day        date   not null,
    names      text[] not null,
    department text   not null,
    matter     text   not null,
    amount     bigint not null
);

create view ticket_figure_now as
    select day, name, department, matter, amount from ticket_figure
    union all
    select c.day, n.name, c.department, c.matter, c.amount from ticket_figure_change c cross join lateral unnest(c.names) as n (name);

-- One at a time; whoever comes meanwhile goes away again.
create function add_up_ticket_figures(most int) returns int language plpgsql as $$
declare
    taken int;
begin
    if not pg_try_advisory_xact_lock(hashtext('ticket_figure')) then
        return 0;
    end if;
    with gone as (
        delete from ticket_figure_change where id in (select id from ticket_figure_change order by id limit most)
        returning day, names, department, matter, amount
    ), sums as (
        select day, n.name, department, matter, sum(amount) as amount from gone cross join lateral unnest(names) as n (name)
        group by 1, 2, 3, 4 having sum(amount) <> 0
    ), added as (
        insert into ticket_figure as f (day, name, department, matter, amount)
        select day, name, department, matter, amount from sums order by 2, 1, 3, 4
        on conflict (name, day, department, matter) do update set amount = f.amount + excluded.amount
    )
    select count(*) into taken from gone;
    return taken;
end $$;

create function office_day(at timestamptz) returns date language sql immutable parallel safe as $$
    select cast(at at time zone 'Europe/Warsaw' as date)
$$;

-- The bucket of a length, by its upper limit: those of the calls' waits (Histogram.LIMITS), and here they are minutes.
create function answer_bucket(opened timestamptz, answered timestamptz) returns text language sql immutable parallel safe as $$
    select 'ANSWER@' || coalesce(min(m), 86400)
    from unnest(array[0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360,
        420, 480, 540, 600, 720, 900, 1080, 1200, 1500, 1800, 2400, 2700, 3600, 5400, 7200, 86400]) as m
    where answered - opened <= m * interval '1 minute'
$$;

-- What a closed ticket was closed as, beside CLOSED, written down when that happens: it is taken back as what it was.
alter table ticket add column closed_as text;

-- The telephone closes what nobody has; where its calls went to another ticket, the answer is that one's.
create function ticket_closed_as(t ticket, first_talk timestamptz) returns text language sql immutable as $$
    select case when t.resolution = 'JOINED' then 'JOINED'
                when t.assignee is null then 'SETTLED'
                else answer_bucket(t.opened_at, least(first_talk, t.closed_at)) end
$$;

create function count_ticket_opened() returns trigger language plpgsql as $$
begin
    insert into ticket_figure_change (day, names, department, matter, amount)
        values (office_day(new.opened_at), array['OPENED', 'OPEN'], coalesce(new.department, ''), coalesce(new.matter, ''), 1);
    return null;
end $$;

create function count_ticket_changed() returns trigger language plpgsql as $$
declare
    moved boolean := old.department is distinct from new.department or old.matter is distinct from new.matter;
begin
    if new.closed_at is null then
        new.closed_as := null;
    elsif old.closed_at is null then
        new.closed_as := ticket_closed_as(new, (select min(answered_at) from phone_call where ticket_id = new.id));
    elsif old.closed_as is null then
        new.closed_as := ticket_closed_as(old, (select min(answered_at) from phone_call where ticket_id = old.id));
    end if;
    insert into ticket_figure_change (day, names, department, matter, amount)
    select c.day, c.names, coalesce(c.department, ''), coalesce(c.matter, ''), c.amount
    from (values
        (moved, office_day(old.opened_at), array['OPENED'], old.department, old.matter, -1),
        (moved, office_day(new.opened_at), array['OPENED'], new.department, new.matter, 1),
        (old.closed_at is null, office_day(old.opened_at), array['OPEN'], old.department, old.matter, -1),
        (new.closed_at is null, office_day(new.opened_at), array['OPEN'], new.department, new.matter, 1),
        (old.closed_at is not null, office_day(old.closed_at),
            array['CLOSED', coalesce(old.closed_as, new.closed_as,
                ticket_closed_as(old, (select min(answered_at) from phone_call where ticket_id = old.id)))],
            old.department, old.matter, -1),
        (new.closed_at is not null, office_day(new.closed_at), array['CLOSED', new.closed_as], new.department, new.matter, 1)
    ) as c (counts, day, names, department, matter, amount)
    where c.counts;
    return new;
end $$;

create trigger ticket_opened after insert on ticket for each row execute function count_ticket_opened();
create trigger ticket_changed before update on ticket for each row
    when (old.closed_at is distinct from new.closed_at or old.department is distinct from new.department
        or old.matter is distinct from new.matter)
    execute function count_ticket_changed();

-- Who is deleted waits no longer; what happened stays counted.
create function count_ticket_gone() returns trigger language plpgsql as $$
begin
    insert into ticket_figure_change (day, names, department, matter, amount)
        values (office_day(old.opened_at), array['OPEN'], coalesce(old.department, ''), coalesce(old.matter, ''), -1);
    return null;
end $$;
create trigger ticket_gone after delete on ticket for each row when (old.closed_at is null) execute function count_ticket_gone();

-- By what the ticket said at that time; the telephone knows no more of what it had settled by itself.
create function count_ticket_reopened() returns trigger language plpgsql as $$
begin
    insert into ticket_figure_change (day, names, department, matter, amount) values (office_day(new.at), array['REOPENED'], '', '', 1);
    return null;
end $$;
create trigger ticket_reopened after insert on ticket_entry for each row when (new.kind = 'REOPENED')
    execute function count_ticket_reopened();

-- The lists behind the backlog, and behind a department's figures.
create index ticket_waiting on ticket (opened_at desc, id desc) where status <> 'CLOSED';
create index ticket_about on ticket (department, opened_at desc, id desc) where department is not null;

-- Tickets of earlier versions.
set local work_mem = '256MB';
set local jit = off;
insert into ticket_figure (day, name, department, matter, amount)
    select c.day, c.name, coalesce(t.department, ''), coalesce(t.matter, ''), count(*)
    from ticket t
    left join (select ticket_id, min(answered_at) as answered_at from phone_call group by ticket_id) as f on f.ticket_id = t.id
    cross join lateral (values
        (office_day(t.opened_at), 'OPENED'),
        (case when t.closed_at is null then office_day(t.opened_at) end, 'OPEN'),
        (office_day(t.closed_at), 'CLOSED'),
        (office_day(t.closed_at), ticket_closed_as(t, f.answered_at))) as c (day, name)
    where c.day is not null
    group by 1, 2, 3, 4;
insert into ticket_figure (day, name, department, matter, amount)
    select office_day(at), 'REOPENED', '', '', count(*) from ticket_entry where kind = 'REOPENED' group by 1;
