-- A call about the same thing as an earlier one joins its ticket. Its own ticket, then empty, is closed and says where to
-- look; the calls remember where they came from, so that a mistake can be undone.
alter table ticket
    add column joined_to      bigint references ticket,
    add column joined_to_year smallint;
alter table phone_call
    add column joined_from      bigint references ticket,
    add column joined_from_year smallint;
create index phone_call_joined_from on phone_call (joined_from) where joined_from is not null;

-- Whether a number has something open is asked while its caller waits: one look, however many it has had in all years.
create index ticket_open_of_caller on ticket (caller, opened_at desc, id desc) where status <> 'CLOSED' and caller <> '';

insert into spoken_text (key, language, text) values
    ('menu.same-matter', 'pl', 'Z tego numeru zgłoszono sprawę, która jest w toku. Jeśli ta rozmowa jej dotyczy, wybierz jeden. Jeśli nie, proszę poczekać.'),
    ('menu.same-matter', 'en', 'There is an open request from this number. If you are calling about it, press one. If not, please hold.');
