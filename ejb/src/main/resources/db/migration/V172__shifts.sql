-- Shifts (ADR 066). Templates; the plan that managers work on; and what of it has been published.
create table shift_template (
    id     bigint generated always as identity primary key,
    name   text not null check (name <> ''),
    letter text not null unique check (letter ~ '^[a-z]$'),
    colour text not null,
    -- Minutes of the day by the clock on the wall; an end that is not later is one of the next day.
    starts int  not null check (starts between 0 and 1439),
    ends   int  not null check (ends between 0 and 1439 and ends <> starts),
    -- 11:00-11:15 13:00-13:15
    breaks text not null
);

-- One entry for a clerk and a day: a shift that begins on it, or the reason why they are not there. A shift is kept as it was
-- entered: a template that is changed later changes no plan.
create table shift_draft (
    day    date not null,
    clerk  text not null,
    kind   text not null,
    name   text not null,
    colour text not null,
    starts int,
    ends   int,
    breaks text not null,
    primary key (day, clerk),
    check ((kind = 'SHIFT') = (starts is not null and ends is not null))
);

create table shift_publication (
    week         date        not null check (extract(isodow from week) = 1),
    revision     int         not null check (revision > 0),
    published_at timestamptz not null,
    published_by text        not null,
    -- How many entries it made, changed or took back.
    changes      int         not null,
    primary key (week, revision)
);

-- What a revision changed; rows are only added. The last of a clerk and a day is in force; kind NONE is one taken back.
create table published_shift (
    clerk        text        not null,
    day          date        not null,
    sequence     int         not null check (sequence >= 0),
    -- By which a calendar knows the entry again, whatever becomes of it.
    uid          uuid        not null,
    revision     int         not null,
    published_at timestamptz not null,
    kind         text        not null,
    name         text        not null,
    colour       text        not null,
    starts       int,
    ends         int,
    breaks       text        not null,
    primary key (clerk, day, sequence),
    check ((kind = 'SHIFT') = (starts is not null and ends is not null))
);
create index published_shift_by_day on published_shift (day);

create view shift_in_force as
    select distinct on (clerk, day) clerk, day, sequence, uid, revision, published_at, kind, name, colour, starts, ends, breaks
    from published_shift
    order by clerk, day, sequence desc;
