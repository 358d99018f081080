-- Who waits where nobody is present is not told that they are being connected.
insert into spoken_text (key, language, text) values
    ('menu.to-waiting', 'pl', 'Proszę czekać na linii. Połączymy, gdy tylko urzędnik będzie przy telefonie.'),
    ('menu.to-waiting', 'en', 'Please hold. You will be connected as soon as a clerk is available.');
