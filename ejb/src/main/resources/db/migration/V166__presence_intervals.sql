-- When clerks were there: an interval for as long as a presence lasted, and what they add up to by day (ADR 063). Kept by the
-- statement that changes the presence, whichever it is: a clerk's own word, a lock, or the round that misses everybody's page.
create table presence_interval (
    id       bigint generated always as identity primary key,
    login    text        not null,
    presence text        not null check (presence in ('PRESENT', 'ON_BREAK')),
    -- Why they rest; not told yet.
    reason   text        not null default '',
    since    timestamptz not null,
    until    timestamptz check (until >= since)
);
create unique index presence_interval_open on presence_interval (login) where until is null;

-- Days of the office's clock. A shift over midnight is in both, each with its hours.
create table presence_day (
    day      date   not null,
    login    text   not null,
    presence text   not null,
    reason   text   not null,
    ms       bigint not null,
    primary key (day, login, presence, reason)
);

create function presence_parts(since timestamptz, until timestamptz) returns table (day date, ms bigint)
    language sql stable parallel safe as $$
    select cast(d as date), trunc(extract(epoch from least(until, (d + interval '1 day') at time zone 'Europe/Warsaw')
                                      - greatest(since, d at time zone 'Europe/Warsaw')) * 1000)::bigint
    from generate_series(date_trunc('day', since at time zone 'Europe/Warsaw'), until at time zone 'Europe/Warsaw',
        interval '1 day') as d
    where until > since and until > d at time zone 'Europe/Warsaw'
$$;

-- Until when somebody was there of whom a page was last seen at that time: longer than they may be unseen, nobody knows.
create function presence_known_until(seen timestamptz, at timestamptz) returns timestamptz
    language sql immutable parallel safe as $$
    select case when seen < at - interval '30 seconds' then seen else at end
$$;

create function keep_presence() returns trigger language plpgsql as $$
declare
    at timestamptz := case when tg_op = 'UPDATE' and old.presence = new.presence then new.seen_at else new.since end;
begin
    if tg_op = 'UPDATE' then
        with ended as (
            update presence_interval i set until = greatest(i.since, presence_known_until(old.seen_at, at))
            where i.login = new.login and i.until is null
            returning i.presence, i.reason, i.since, i.until
        )
        insert into presence_day as d (day, login, presence, reason, ms)
            select p.day, new.login, e.presence, e.reason, p.ms from ended e cross join lateral presence_parts(e.since, e.until) as p
            on conflict (day, login, presence, reason) do update set ms = d.ms + excluded.ms;
    end if;
    if new.presence <> 'AWAY' then
        insert into presence_interval (login, presence, since) values (new.login, new.presence, at);
    end if;
    return null;
end $$;

create trigger presence_begins after insert on clerk_presence for each row when (new.presence <> 'AWAY')
    execute function keep_presence();
-- A page that is seen again after longer than that begins another interval: the server was down, and nobody knows who was there.
create trigger presence_changes after update on clerk_presence for each row
    when (old.presence <> new.presence or new.presence <> 'AWAY' and new.seen_at > old.seen_at + interval '30 seconds')
    execute function keep_presence();

insert into presence_interval (login, presence, since) select login, presence, since from clerk_presence where presence <> 'AWAY';
insert into known_since values ('PRESENCE', now());
