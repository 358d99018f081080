-- Cases as this office knows them: the sign, whose they are, and how a resident asks by telephone. Of the PIN only a
-- keyed hash is kept.
create table case_file (
    code       text primary key,
    sign       text not null unique,
    department text not null,
    pin_hash   text not null
);

-- The last state a department told of a case, for the hours in which it does not answer.
create table case_state_seen (
    code              text primary key references case_file,
    stage             text        not null,
    stage_as_reported text        not null,
    next_step         text        not null,
    expected          date,
    as_of             timestamptz not null,
    fetched_at        timestamptz not null
);

-- Tries to ask, by what is limited: a case's code, a caller's number. Growing delays, forgotten after success.
create table case_try (
    subject       text primary key,
    failures      int         not null,
    blocked_until timestamptz not null,
    last_at       timestamptz not null
);
