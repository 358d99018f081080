-- Sentences as an editor of official Polish passes them: one form of address, the polite one, and no phrase that nobody
-- says; English as it is spoken. What an office has written itself (version above 0) stays.
create temporary table edited (key text, language text, text text);
insert into edited (key, language, text) values
    ('callback.withheld', 'en', 'Your number is hidden, so we cannot call you back.'),
    ('callback.kept', 'pl', 'Prośba została zapisana. Zadzwonimy, gdy przyjdzie Państwa kolej. Do usłyszenia.'),
    ('callback.kept', 'en', 'Your request has been noted. We will call you when it is your turn. Goodbye.'),
    ('callback.key.other', 'pl', 'Aby podać inny numer, proszę nacisnąć dwa.'),
    ('callback.key.right', 'pl', 'Jeśli numer się zgadza, proszę nacisnąć jeden.'),
    ('callback.key.right', 'en', 'If the number is correct, press one.'),
    ('callback.key.talk', 'pl', 'Aby porozmawiać z urzędnikiem, proszę nacisnąć jeden.'),
    ('callback.key.talk', 'en', 'To speak to a clerk, press one.'),
    ('callback.key.wait', 'pl', 'Aby czekać dalej, proszę nacisnąć gwiazdkę.'),
    ('callback.key.wait', 'en', 'To keep waiting, press star.'),
    ('callback.number', 'pl', 'Proszę wprowadzić numer telefonu i nacisnąć krzyżyk.'),
    ('callback.refused', 'pl', 'Na ten numer nie możemy oddzwonić.'),
    ('callback.wait', 'pl', 'Nadal zachowują Państwo swoje miejsce w kolejce.'),
    ('callback.wait', 'en', 'You are keeping your place in the queue.'),
    ('card.place', 'en', 'Where to apply: {place}.'),
    ('card.term', 'en', 'How long it takes: {term}.'),
    ('card.title', 'pl', '{title}.'),
    ('card.title', 'en', '{title}.'),
    ('case.age', 'pl', 'Dane {age}.'),
    ('case.age', 'en', 'This information is from {age}.'),
    ('case.bring', 'pl', 'Prosimy dostarczyć: {things}.'),
    ('case.bring', 'en', 'What to bring: {things}.'),
    ('case.collect-when', 'en', 'When to collect it: {hours}.'),
    ('case.collect-where', 'en', 'Where to collect it: {place}.'),
    ('case.deadline', 'en', 'The legal deadline is {date}.'),
    ('case.next-step', 'en', 'The next step: {step}'),
    ('case.sign', 'pl', 'Znak sprawy: {sign}.'),
    ('case.stage.CLOSED', 'pl', 'Sprawa została zakończona.'),
    ('case.stage.RECEIVED', 'en', 'The case has been registered and is waiting to be considered.'),
    ('case.stage.UNKNOWN', 'pl', 'Według wydziału etap sprawy to: {stage}.'),
    ('case.stage.UNKNOWN', 'en', 'The department describes the stage as: {stage}.'),
    ('case.stage.WAITING_FOR_RESIDENT', 'pl', 'Czekamy na uzupełnienie wniosku.'),
    ('case.stage.WAITING_FOR_RESIDENT', 'en', 'We are waiting for the applicant to complete the application.'),
    ('case.stale', 'pl', 'System wydziału chwilowo nie odpowiada. Podajemy ostatni znany stan sprawy.'),
    ('case.stale', 'en', 'The department''s system is not responding at the moment. This is the last known state of the case.'),
    ('hours.days', 'pl', 'Godziny pracy: {days}.'),
    ('hours.line', 'pl', 'Infolinia.'),
    ('hours.line', 'en', 'This line.'),
    ('hours.office', 'pl', 'Urząd.'),
    ('hours.office', 'en', 'The office.'),
    ('menu.choice.again', 'pl', 'Aby wysłuchać ponownie, proszę nacisnąć jeden.'),
    ('menu.choice.back', 'pl', 'Aby wrócić do początku, proszę nacisnąć gwiazdkę.'),
    ('menu.choice.message', 'pl', 'Aby zostawić wiadomość, proszę nacisnąć jeden.'),
    ('menu.choice.person', 'pl', 'Aby porozmawiać z urzędnikiem, proszę nacisnąć zero.'),
    ('menu.choice.person', 'en', 'To speak to a clerk, press zero.'),
    ('menu.choice.retry', 'pl', 'Aby spróbować ponownie, proszę nacisnąć jeden.'),
    ('menu.choice.ring-back', 'pl', 'Aby urzędnik oddzwonił w tej sprawie, proszę nacisnąć dwa.'),
    ('menu.choice.ring-back', 'en', 'To have a clerk call you back about this case, press two.'),
    ('menu.choice.wait', 'pl', 'Aby poczekać na urzędnika, proszę nacisnąć dwa lub pozostać na linii.'),
    ('menu.closed', 'en', 'This line is now closed.'),
    ('menu.code', 'pl', 'Proszę wprowadzić dziewięciocyfrowy kod sprawy.'),
    ('menu.code.none', 'pl', 'Jeśli nie mają Państwo kodu, proszę nacisnąć gwiazdkę.'),
    ('menu.code.none', 'en', 'If you do not have a code, press star.'),
    ('menu.message', 'pl', 'Po sygnale proszę powiedzieć, w jakiej sprawie Państwo dzwonią i jak się z Państwem skontaktować. Wiadomość zostanie nagrana i może trwać dwie minuty. Na koniec proszę nacisnąć krzyżyk lub się rozłączyć.'),
    ('menu.message', 'en', 'After the tone, say what you are calling about and how we can reach you. Your message will be recorded and can last up to two minutes. When you have finished, press hash or hang up.'),
    ('menu.next-opening', 'pl', 'Infolinia będzie czynna {when}.'),
    ('menu.next-opening', 'en', 'This line opens again {when}.'),
    ('menu.no-card', 'pl', 'Ta informacja jest niedostępna.'),
    ('menu.no-card', 'en', 'This information is not available.'),
    ('menu.nobody', 'pl', 'W tej chwili nikt nie może odebrać.'),
    ('menu.nobody', 'en', 'Nobody can take your call at the moment.'),
    ('menu.not-recognised', 'pl', 'Kod sprawy lub PIN jest nieprawidłowy.'),
    ('menu.not-recognised', 'en', 'The case code or the PIN is incorrect.'),
    ('menu.open-until', 'pl', 'Dziś pracujemy {time}.'),
    ('menu.pin', 'pl', 'Proszę wprowadzić ośmiocyfrowy PIN.'),
    ('menu.recorded', 'en', 'Calls with our clerks are recorded. The legal basis, in Polish: {basis}.'),
    ('menu.ring-back', 'pl', 'Prośba została zapisana. Urzędnik oddzwoni na ten numer w tej sprawie.'),
    ('menu.ring-back', 'en', 'Your request has been noted. A clerk will call this number back about your case.'),
    ('menu.ring-back.withheld', 'pl', 'Ten numer jest zastrzeżony, dlatego nie możemy na niego oddzwonić.'),
    ('menu.ring-back.withheld', 'en', 'Your number is hidden, so we cannot call it back.'),
    ('menu.same-matter', 'pl', 'Mamy otwarte zgłoszenie z tego numeru. Jeśli ta rozmowa go dotyczy, proszę nacisnąć jeden. Jeśli nie, proszę poczekać.'),
    ('menu.sign', 'pl', 'Proszę wprowadzić cyfry znaku sprawy. Litery należy pominąć, a zamiast kropek, kresek i ukośników nacisnąć gwiazdkę. Na koniec proszę nacisnąć krzyżyk.'),
    ('menu.sign', 'en', 'Enter the digits of the case sign. Leave out the letters, and press star for each dot, dash or slash. When you have finished, press hash.'),
    ('menu.sign.again', 'pl', 'Aby wpisać znak jeszcze raz, proszę nacisnąć dwa.'),
    ('menu.sign.mistyped', 'pl', 'To nie są cyfry znaku sprawy. Potrzebne są: symbol klasy, numer sprawy i rok.'),
    ('menu.sign.not-recognised', 'pl', 'Znak sprawy lub PIN jest nieprawidłowy.'),
    ('menu.sign.not-recognised', 'en', 'The case sign or the PIN is incorrect.'),
    ('menu.sign.right', 'pl', 'Jeśli znak się zgadza, proszę nacisnąć jeden.'),
    ('menu.silence', 'pl', 'Nie naciśnięto żadnego klawisza.'),
    ('menu.to-person', 'pl', 'Zaraz połączę z urzędnikiem.'),
    ('menu.too-many', 'pl', 'Zbyt wiele nieudanych prób. Kolejna będzie możliwa za {wait}.'),
    ('menu.too-many', 'en', 'Too many failed attempts. You can try again in {wait}.'),
    ('menu.unavailable', 'pl', 'System wydziału chwilowo nie odpowiada.'),
    ('menu.unavailable', 'en', 'The department''s system is not responding at the moment.'),
    ('menu.wrong-key', 'pl', 'Nie ma takiej opcji.'),
    ('menu.wrong-key', 'en', 'That is not one of the options.'),
    ('survey.question', 'pl', 'Na koniec jedno pytanie. Proszę ocenić tę rozmowę w skali od jednego do pięciu, gdzie pięć to ocena najlepsza, i nacisnąć wybraną cyfrę.'),
    ('survey.question', 'en', 'Before you go, one question. Please rate this call from one to five, where five is the best, by pressing the digit.'),
    ('waiting.key.back', 'pl', 'Aby wrócić do menu, proszę nacisnąć gwiazdkę.'),
    ('waiting.key.callback', 'pl', 'Aby zachować miejsce i poczekać, aż oddzwonimy, proszę nacisnąć jeden.'),
    ('waiting.key.callback', 'en', 'To keep your place and be called back, press one.');
update spoken_text s set text = e.text from edited e
    where s.key = e.key and s.language = e.language and s.version = 0;
drop table edited;

-- What follows a failure is said by where it leads: that a clerk comes, or that nobody is there.
delete from spoken_text where key = 'menu.help';
-- Two or three options are heard before anybody could have told how many they are.
delete from spoken_text where key = 'menu.count.2';
delete from spoken_text where key = 'menu.count.3';

-- Said once before what a department wrote in Polish, to callers of other languages.
insert into spoken_text (key, language, text) values
    ('case.in-polish', 'pl', 'Część informacji podajemy po polsku.'),
    ('case.in-polish', 'en', 'Some of the details are in Polish.');

-- The first menu of a new office, as long as nobody has published another.
update menu_version set plan = replace(plan, 'wybierz jeden', 'proszę nacisnąć jeden')
    where published_by = 'hejnal' and note = 'Pierwsze menu';
