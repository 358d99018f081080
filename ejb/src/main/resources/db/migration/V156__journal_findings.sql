-- What came of holding the calls against the PBX's own journal (ADR 059): how many calls it told of, by the day on which they
-- arrived by the office's clock, and a row for each call that it put right and each way in which it did. Reports add these up
-- and never the calls.
create table journal_day (
    day        date   not null,
    pbx        text collate "C" not null default '',
    told       bigint not null default 0,
    -- Lines that made no sense, by the day on which they were read: when they were written, nobody can tell.
    unreadable bigint not null default 0,
    primary key (day, pbx)
);

create table journal_correction (
    linkedid       text not null references phone_call on update cascade on delete cascade,
    kind           text not null check (kind in ('MISSING', 'UNFINISHED', 'OUTCOME', 'MENU', 'TIMES', 'PARTS')),
    day            date not null,
    pbx            text collate "C" not null default '',
    outcome_before text,
    primary key (linkedid, kind)
);
create index journal_correction_of_day on journal_correction (day, pbx, kind, linkedid);

-- From when on something is written down, for pages to say so. JOURNAL_FINDINGS: outcomes that were put right, and lines that
-- could not be read; the rest is made below of what the calls and their steps tell.
create table known_since (what text primary key, since timestamptz not null);
insert into known_since values ('JOURNAL_FINDINGS', now());

insert into journal_day (day, told)
select (arrived_at at time zone 'Europe/Warsaw')::date, count(*) from phone_call where journal_at is not null group by 1;

create temporary table journalled on commit drop as
    select distinct linkedid, case when kind = 'FROM_JOURNAL' and fact is null then 'MISSING'
                                   when kind = 'FROM_JOURNAL' and fact = 'END' then 'UNFINISHED'
                                   when fact in ('MENU', 'MESSAGE') then 'MENU'
                                   when fact in ('ARRIVAL', 'ANSWER', 'END') then 'TIMES'
                                   else 'PARTS' end as kind
    from call_step where kind in ('FROM_JOURNAL', 'CORRECTED');

insert into journal_correction (linkedid, kind, day)
select linkedid, j.kind, (c.arrived_at at time zone 'Europe/Warsaw')::date
from journalled j join phone_call c using (linkedid)
where j.kind in ('MISSING', 'UNFINISHED')
   or not exists (select from journalled u where u.linkedid = j.linkedid and u.kind = 'UNFINISHED');
