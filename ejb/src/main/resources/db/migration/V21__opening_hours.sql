-- Opening hours as data. A place is 'line' (where clerks answer), 'office' (every department that has none of its own) or a
-- department's symbol; minutes count from midnight by the clock on the wall, 1440 is the day's end.
create table opening (
    place          text primary key,
    keeps_holidays boolean not null,
    phone          text    not null default '',
    version        int     not null default 0
);
create table opening_span (
    place   text     not null references opening,
    weekday smallint not null check (weekday between 1 and 7),
    opens   smallint not null check (opens >= 0),
    closes  smallint not null check (closes <= 1440 and opens < closes),
    primary key (place, weekday, opens)
);

-- Days on which a place is closed besides public holidays; one of the office closes all that keep holidays.
create table closed_day (
    place text not null,
    day   date not null,
    why   text not null,
    primary key (place, day)
);
create index closed_day_ahead on closed_day (day);

-- What most offices keep; version 0 tells that nobody has set anything yet.
insert into opening (place, keeps_holidays) values ('line', true), ('office', true);
insert into opening_span
    select place, weekday, 460, 930 from unnest(array['line', 'office']) place, generate_series(1, 5) weekday;
