-- What a department tells of a case beside its stage is spoken too: what to bring and pay, where and when to collect it,
-- and the law's deadline where no day is expected.
insert into spoken_text (key, language, text) values
    ('case.deadline', 'pl', 'Ustawowy termin załatwienia: do {date}.'),
    ('case.deadline', 'en', 'By law it has to be settled by {date}.'),
    ('case.bring', 'pl', 'Co należy dostarczyć: {things}.'),
    ('case.bring', 'en', 'What to bring, in Polish: {things}.'),
    ('case.to-pay', 'pl', 'Do zapłaty: {amount}.'),
    ('case.to-pay', 'en', 'To pay: {amount}.'),
    ('case.collect-where', 'pl', 'Miejsce odbioru: {place}.'),
    ('case.collect-where', 'en', 'Where to collect it, in Polish: {place}.'),
    ('case.collect-when', 'pl', 'Godziny odbioru: {hours}.'),
    ('case.collect-when', 'en', 'When to collect it, in Polish: {hours}.');
