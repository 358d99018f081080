-- Who has no code types the sign; whose department does not answer is offered to be rung back.
insert into spoken_text (key, language, text) values
    ('menu.code.none', 'pl', 'Jeśli nie masz kodu, naciśnij gwiazdkę.'),
    ('menu.code.none', 'en', 'If you have no code, press star.'),
    ('menu.sign', 'pl', 'Wprowadź cyfry znaku sprawy. Litery pomiń, a zamiast kropek, kresek i ukośników naciskaj gwiazdkę. Zakończ krzyżykiem.'),
    ('menu.sign', 'en', 'Enter the digits of the case sign. Leave letters out, and press star for each dot, dash or stroke. End with the hash key.'),
    ('menu.sign.mistyped', 'pl', 'To nie są cyfry znaku sprawy: potrzebne są numer klasy, numer sprawy i rok.'),
    ('menu.sign.mistyped', 'en', 'These are not the digits of a case sign: the class, the number and the year are needed.'),
    ('menu.sign.typed', 'pl', 'Wpisano: {sign}.'),
    ('menu.sign.typed', 'en', 'You entered {sign}.'),
    ('menu.sign.right', 'pl', 'Jeśli się zgadza, wybierz jeden.'),
    ('menu.sign.right', 'en', 'If this is right, press one.'),
    ('menu.sign.again', 'pl', 'Aby wpisać znak jeszcze raz, wybierz dwa.'),
    ('menu.sign.again', 'en', 'To enter the sign again, press two.'),
    ('menu.sign.not-recognised', 'pl', 'Znak sprawy i PIN nie pasują do siebie.'),
    ('menu.sign.not-recognised', 'en', 'The case sign and the PIN do not match.'),
    ('menu.choice.ring-back', 'pl', 'Aby urzędnik oddzwonił w tej sprawie, wybierz dwa.'),
    ('menu.choice.ring-back', 'en', 'To have a clerk ring you back about this case, press two.'),
    ('menu.ring-back', 'pl', 'Zapisaliśmy prośbę. Urzędnik oddzwoni na ten numer w sprawie, o którą pytasz.'),
    ('menu.ring-back', 'en', 'Your request is noted. A clerk will ring this number back about the case you asked for.'),
    ('menu.ring-back.withheld', 'pl', 'Ten numer jest zastrzeżony, więc nie możemy na niego oddzwonić.'),
    ('menu.ring-back.withheld', 'en', 'This number is withheld, so we cannot ring it back.');

-- Since when a call is one whose caller wants to be rung back about a case.
alter table phone_call add column callback_asked_at timestamptz;
