-- From when until when a clerk was to be in which presence, by the plan in force (ADR 066): adherence is how much of it was kept.
create table planned_part (
    clerk    text        not null,
    -- On which the shift begins.
    day      date        not null,
    presence text        not null check (presence in ('PRESENT', 'ON_BREAK')),
    since    timestamptz not null,
    until    timestamptz not null check (until > since),
    primary key (clerk, day, since)
);
create index planned_part_by_time on planned_part (since);

-- What lasted a day at most is found by its beginning; of the few that lasted longer there are not many to look through.
create index presence_interval_by_login on presence_interval (login, since);
create index presence_interval_long on presence_interval (login, since) where until - since > interval '1 day';
