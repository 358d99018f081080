-- How many options there are is said before the first (Irish universal-design guidance for voice menus). A text each,
-- because languages bend the words around a number; the person is one of them.
insert into spoken_text (key, language, text) values
    ('menu.count.2', 'pl', 'Do wyboru są dwie możliwości.'),
    ('menu.count.2', 'en', 'You have two options.'),
    ('menu.count.3', 'pl', 'Do wyboru są trzy możliwości.'),
    ('menu.count.3', 'en', 'You have three options.'),
    ('menu.count.4', 'pl', 'Do wyboru są cztery możliwości.'),
    ('menu.count.4', 'en', 'You have four options.'),
    ('menu.count.5', 'pl', 'Do wyboru jest pięć możliwości.'),
    ('menu.count.5', 'en', 'You have five options.');
