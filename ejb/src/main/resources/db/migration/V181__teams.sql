-- Teams of clerks (ADR 068). A row says in which team a clerk is from that day on, until the next row; so nobody is in two, and what
-- was is not overwritten.
create table team (
    id   bigint generated always as identity primary key,
    name text not null check (name <> '')
);
create unique index team_name on team (lower(name));

create table team_membership (
    login text   not null,
    since date   not null,
    -- Empty: in none.
    team  bigint references team,
    primary key (login, since)
);
create index team_membership_of_team on team_membership (team);

-- The same as times: days of the office's clock.
create view clerk_team_time as
    select login, team, since, until, since::timestamp at time zone 'Europe/Warsaw' as starts,
           until::timestamp at time zone 'Europe/Warsaw' as ends
    from (select login, team, since, coalesce(lead(since) over (partition by login order by since), 'infinity') as until
          from team_membership) as m;

-- What clerks did, by the team in which they were on the day on which the call arrived; the empty one is of those who were in
-- none. Made of the clerks' own rows when it is read: it adds up to them, and whoever is moved takes nothing along. A month's row
-- cannot be parted by days, so there is none.
create view team_figure_now as
    select 'TEAM' as dimension, f.grain, f.start, coalesce(t.team::text, '') as value, f.value as login, f.counts
    from call_figure_now f
    left join clerk_team_time t on t.login = f.value and f.start >= t.starts and f.start < t.ends
    where f.dimension = 'CLERK' and f.grain <> 'MONTH';
