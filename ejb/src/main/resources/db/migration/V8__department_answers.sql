-- The canonical state of a case grows: who holds it, the statutory deadline, what the resident must do, and which parts
-- may be told to whom. What was kept before allows what the telephone told before.
alter table case_state_seen
    add column holder        text not null default '',
    add column deadline      date,
    add column bring         text not null default '',
    add column to_pay        numeric(12, 2),
    add column collect_where text not null default '',
    add column collect_when  text not null default '',
    add column to_resident   text not null default 'NEXT_STEP EXPECTED',
    add column to_clerk      text not null default 'NEXT_STEP EXPECTED';

-- Answers of departments that hand over files or write letters, as they came: one JSON object a case, of the fields that
-- the department's route file names and no others. Translated when somebody asks, so a mended vocabulary counts at once.
create table imported_answer (
    department text not null,
    sign       text not null,
    answer     text not null,
    told_at    timestamptz not null,
    primary key (department, sign)
);

-- The last file of each department that was taken over, whole or not at all.
create table imported_file (
    department  text primary key,
    hash        text        not null,
    told_at     timestamptz not null,
    imported_at timestamptz not null,
    cases       int         not null,
    changed     int         not null,
    removed     int         not null
);

-- Questions that were sent by mail, so that a case is not asked about again while the answer is on its way.
create table letter_sent (
    department text not null,
    sign       text not null,
    sent_at    timestamptz not null,
    primary key (department, sign)
);
