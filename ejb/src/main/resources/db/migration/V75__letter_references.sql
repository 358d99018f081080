-- Each letter to a department carries a random reference, and only what answers with it is told: a department's address and
-- a case's sign are public. A case may have been asked about more than once, and any of the letters may be answered.
create table letter_reference (
    reference  text primary key,
    department text not null,
    sign       text not null,
    sent_at    timestamptz not null
);
create index letter_reference_case on letter_reference (department, sign, sent_at);

-- A letter that proves nothing about who wrote it never takes the place of one that does. Those kept so far proved nothing.
alter table case_letter
    add column proven boolean not null default false,
    drop constraint case_letter_pkey,
    add primary key (department, sign, proven);
