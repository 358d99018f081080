-- What somebody has typed into a form and not yet saved: theirs alone, kept as they type, gone when it is saved (ADR 039).
create table draft (
    login   text        not null,
    -- Which form of which thing, for example ticket/2026-000123.
    form    text        not null,
    -- A JSON object: names of fields and what stands in them.
    fields  text        not null,
    kept_at timestamptz not null,
    primary key (login, form)
);
create index draft_kept_at on draft (kept_at);
