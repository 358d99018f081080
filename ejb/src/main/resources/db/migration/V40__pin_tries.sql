-- A PIN has eight digits (ADR 021). PINs of four that were handed out before cannot be made longer: new ones are issued.
update spoken_text set text = 'Wprowadź ośmiocyfrowy PIN.' where key = 'menu.pin' and language = 'pl';
update spoken_text set text = 'Enter the eight digits of the PIN.' where key = 'menu.pin' and language = 'en';
update spoken_text set text = 'PIN ma osiem cyfr.' where key = 'menu.pin.mistyped' and language = 'pl';
update spoken_text set text = 'A PIN has eight digits.' where key = 'menu.pin.mistyped' and language = 'en';

-- Wrong tries of the whole office by the minute; slots keep tries of one moment from queueing for one row.
create table case_wrong (
    minute timestamptz not null,
    slot   smallint    not null,
    tries  int         not null,
    primary key (minute, slot)
);

-- Who was told to wait is judged when the wait is over, whatever others do meanwhile. The key is a keyed hash of code and
-- PIN as they were typed, right or wrong; kept for a day.
create table case_turn (
    key         text primary key,
    counts_from timestamptz not null
);
create index case_turn_oldest on case_turn (counts_from);
