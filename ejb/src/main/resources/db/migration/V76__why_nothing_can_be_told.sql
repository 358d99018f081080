-- Not every department whose case cannot be told of is one whose system does not answer.
insert into spoken_text (key, language, text) values
    ('menu.unavailable.not-connected', 'pl', 'Stanu spraw tego wydziału nie podajemy jeszcze przez telefon.'),
    ('menu.unavailable.not-connected', 'en', 'We cannot tell you the state of this department''s cases by telephone yet.'),
    ('menu.unavailable.letter', 'pl', 'O stan tej sprawy pytamy wydział listownie. Na odpowiedź jeszcze czekamy.'),
    ('menu.unavailable.letter', 'en', 'We ask this department by letter. We are still waiting for its answer about your case.'),
    ('menu.unavailable.no-file', 'pl', 'Wydział nie przekazał nam jeszcze danych o swoich sprawach.'),
    ('menu.unavailable.no-file', 'en', 'The department has not sent us any information about its cases yet.'),
    ('menu.unavailable.unreadable', 'pl', 'Odpowiedzi wydziału w tej sprawie nie udało się odczytać.'),
    ('menu.unavailable.unreadable', 'en', 'The department''s answer about this case could not be read.'),
    ('menu.unavailable.unknown-case', 'pl', 'W systemie wydziału nie ma teraz danych o tej sprawie.'),
    ('menu.unavailable.unknown-case', 'en', 'The department''s system has no information about this case at the moment.');
