-- How often a number is to be called back: one open request, and so many a day.
create index callback_number on callback (number, asked_at);
insert into spoken_text (key, language, text) values
    ('callback.withheld', 'pl', 'Państwa numer jest zastrzeżony, dlatego nie możemy oddzwonić.'),
    ('callback.withheld', 'en', 'Your number is withheld, so we cannot call you back.'),
    ('callback.already', 'pl', 'Prośba o oddzwonienie na ten numer jest już zapisana.'),
    ('callback.already', 'en', 'A request to call this number back is already noted.'),
    ('callback.enough', 'pl', 'Dziś nie możemy przyjąć kolejnej prośby o oddzwonienie na ten numer.'),
    ('callback.enough', 'en', 'We cannot take another request to call this number back today.');
