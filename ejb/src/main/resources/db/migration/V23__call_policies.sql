-- What an office may switch on for its calls: a question after the talk, and recording, which needs a legal basis.
create table call_policy (
    name       text primary key check (name in ('SURVEY', 'RECORDING')),
    switched_on boolean    not null default false,
    basis      text        not null default '',
    changed_by text        not null default '',
    changed_at timestamptz,
    check (name <> 'RECORDING' or not switched_on or basis <> '')
);
insert into call_policy (name) values ('SURVEY'), ('RECORDING');

-- The caller's mark, 1 to 5, and the sums of the marks.
alter table phone_call add column survey_mark smallint check (survey_mark between 1 and 5);
alter table call_rollup
    add column surveyed    int not null default 0,
    add column survey_sum  int not null default 0;

insert into spoken_text (key, language, text) values
    ('survey.question', 'pl', 'Na koniec jedno pytanie. Oceń tę rozmowę w skali od jednego do pięciu, gdzie pięć to ocena najlepsza. Naciśnij wybraną cyfrę.'),
    ('survey.question', 'en', 'One question at the end. Please rate this call from one to five, where five is the best. Press the digit.'),
    ('survey.thanks', 'pl', 'Dziękujemy za ocenę. Do usłyszenia.'),
    ('survey.thanks', 'en', 'Thank you for your rating. Goodbye.'),
    ('menu.recorded', 'pl', 'Rozmowa z urzędnikiem jest nagrywana. Podstawa prawna: {basis}.'),
    ('menu.recorded', 'en', 'The call with the clerk is recorded. The legal basis, in Polish: {basis}.');
