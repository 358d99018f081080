-- The menu as data: every version that was ever published, whole. The newest is heard; going back publishes an old one
-- anew. The document is explained in docs/OPERATIONS.md.
create table menu_version (
    version      int generated always as identity primary key,
    plan         text        not null,
    published_by text        not null,
    note         text        not null,
    published_at timestamptz not null
);

-- What a procedure's card says, in as many languages as somebody wrote it.
create table procedure_card_text (
    symbol    text not null references procedure_card,
    language  text not null,
    documents text not null,
    fee       text not null,
    term      text not null,
    place     text not null,
    primary key (symbol, language)
);

-- A language is a row, not a rule of the table.
alter table spoken_text drop constraint spoken_text_language_check;

-- Choices have their words in the plan now.
delete from spoken_text where key = 'menu.choice.case';
insert into spoken_text (key, language, text) values
    ('menu.choice.back', 'pl', 'Aby wrócić do początku, wybierz gwiazdkę.'),
    ('menu.choice.back', 'en', 'To go back to the beginning, press star.'),
    ('menu.no-card', 'pl', 'Tej karty nie ma. Pomoże urzędnik.'),
    ('menu.no-card', 'en', 'This card is missing. A clerk will help you.'),
    ('card.title', 'pl', 'Karta usługi: {title}.'),
    ('card.title', 'en', 'Service card: {title}.'),
    ('card.documents', 'pl', 'Potrzebne dokumenty: {documents}.'),
    ('card.documents', 'en', 'What to bring: {documents}.'),
    ('card.fee', 'pl', 'Opłata: {fee}.'),
    ('card.fee', 'en', 'Fee: {fee}.'),
    ('card.term', 'pl', 'Czas załatwienia: {term}.'),
    ('card.term', 'en', 'Time to settle: {term}.'),
    ('card.place', 'pl', 'Gdzie złożyć: {place}.'),
    ('card.place', 'en', 'Where to file: {place}.');

insert into menu_version (plan, published_by, note, published_at) values ('{
 "start": "main", "queue": "office", "nodes": {
  "main": {"kind": "choice", "options": [
   {"key": "9", "id": "language.en", "to": "main", "language": "en",
    "say": {"en": "For English, press nine."}, "name": {"pl": "Po angielsku", "en": "In English"}},
   {"key": "1", "id": "case", "to": "case",
    "say": {"pl": "Aby poznać stan sprawy, wybierz jeden.", "en": "To hear the state of a case, press one."},
    "name": {"pl": "Stan sprawy", "en": "State of a case"}}]},
  "case": {"kind": "case"}}}', 'hejnal', 'the first menu', now());
