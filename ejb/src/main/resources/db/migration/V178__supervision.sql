-- A manager takes part in a clerk's talk, where the office has entered a legal basis for it (ADR 067).
alter table call_policy
    drop constraint call_policy_name_check,
    drop constraint call_policy_check,
    add constraint call_policy_known check (name in ('SURVEY', 'RECORDING', 'SUPERVISION')),
    add constraint call_policy_has_basis check (name = 'SURVEY' or not switched_on or basis <> '');
insert into call_policy (name) values ('SUPERVISION');

create table supervision (
    id          bigint generated always as identity primary key,
    manager     text        not null,
    clerk       text        not null check (clerk <> manager),
    mode        text        not null check (mode in ('LISTEN', 'WHISPER', 'BARGE')),
    state       text        not null check (state in ('RINGING', 'GOING_ON', 'ENDED')),
    linkedid    text        not null,
    ticket_id   bigint      not null,
    ticket_year int         not null,
    asked_at    timestamptz not null,
    begun_at    timestamptz,
    ended_at    timestamptz,
    failure     text check (failure is null or ended_at is not null and begun_at is null),
    version     bigint      not null,
    check ((state = 'ENDED') = (ended_at is not null))
);
-- One manager at a talk, and at one talk only; also where those that go on are found.
create unique index supervision_of_clerk on supervision (clerk) where ended_at is null;
create unique index supervision_by_manager on supervision (manager) where ended_at is null;
create index supervision_of_ticket on supervision (ticket_id);

-- A manager may say of a clerk that they rest or are away; the clerk reads who did and why.
alter table clerk_presence
    add column set_by  text not null default '',
    add column set_why text not null default '';

insert into spoken_text (key, language, text) values
    ('menu.supervised', 'pl', 'Rozmowy z urzędnikiem może słuchać jego przełożony. Podstawa prawna: {basis}.'),
    ('menu.supervised', 'en', 'A supervisor may listen to your call with the clerk. The legal basis, in Polish: {basis}.');
