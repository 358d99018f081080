-- From when until when a clerk was to be in which presence, by the plan in force (ADR 066): adherence is how much of it was kept.
create table planned_part (
    clerk    text        not null,
    -- On which the shift begins.
    day      date        not null,
    presence text        not null check (presence in ('PRESENT', 'ON_BREAK')),
    since    timestamptz not null,
    until    timestamptz not null check (until > since),
    -- How many seconds of it intervals of this presence that have ended cover.
    kept     numeric     not null default 0,
    primary key (clerk, day, since)
);
create index planned_part_by_time on planned_part (since);

-- What lasted a day at most is found by its beginning; of the few that lasted longer there are not many to look through.
create index presence_interval_by_login on presence_interval (login, since);
create index presence_interval_long on presence_interval (login, since) where until - since > interval '1 day';

-- How many seconds of a time a clerk was in a presence, by the intervals that have ended.
create function presence_kept(who text, what text, first timestamptz, last timestamptz) returns numeric
    language sql stable parallel safe as $$
    select coalesce(sum(extract(epoch from least(i.until, last) - greatest(i.since, first))), 0)
    from (
        select since, until from presence_interval
        where login = who and presence = what and since < last and since > first - interval '1 day'
            and until - since <= interval '1 day'
        union all
        select since, until from presence_interval
        where login = who and presence = what and since < last and until - since > interval '1 day'
    ) as i where i.until > first
$$;

-- An interval's end and a part's publication may meet. Each waits for the other's transaction before it looks for the other's row:
-- who publishes has the lock alone, from the beginning, and those whose presence changes have it together.
create function keep_planned_part() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('shift_publication'));
    new.kept := presence_kept(new.clerk, new.presence, new.since, new.until);
    return new;
end $$;
create trigger part_is_planned before insert on planned_part for each row execute function keep_planned_part();

create function keep_ended_presence() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtext('shift_publication'));
    -- A shift ends on the day after it began at the latest.
    update planned_part as p
    set kept = p.kept + extract(epoch from least(p.until, new.until) - greatest(p.since, new.since))
    where p.clerk = new.login and p.presence = new.presence and p.since < new.until and p.until > new.since
        and p.day between office_day(new.since) - 1 and office_day(new.until);
    return null;
end $$;
create trigger presence_has_ended after update on presence_interval for each row
    when (old.until is null and new.until > new.since) execute function keep_ended_presence();
create trigger presence_was_ended after insert on presence_interval for each row
    when (new.until > new.since) execute function keep_ended_presence();
