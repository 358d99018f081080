-- By which a clerk's calendar asks for their shifts (ADR 066). The secret is shown once; its hash is kept.
create table shift_calendar_key (
    login      text        primary key,
    -- The open part of the key, by which its row is found.
    selector   text        not null unique,
    hash       text        not null,
    -- In which the calendar is written.
    language   text        not null,
    created_at timestamptz not null
);
