-- What became of callers for whom no person was there, and their messages.
alter table phone_call
    add column turned_away_at timestamptz,
    add column turned_away    text check (turned_away in ('CLOSED', 'NOBODY')),
    add column message_at     timestamptz;
alter table call_rollup
    add column out_of_hours  int not null default 0,
    add column messages_left int not null default 0,
    add column failed        int not null default 0;

-- Messages that callers left, by the name of the file in the PBX's directory of messages. A file may be gone before its
-- row is: what was once there stays known.
create table call_message (
    file        text primary key,
    linkedid    text        not null references phone_call on update cascade,
    recorded_at timestamptz not null,
    length_ms   bigint      not null
);
create index call_message_of_call on call_message (linkedid);
