-- How far the PBX's own journals have been imported. It moves in the transaction that keeps what was read.
create table journal_position (
    journal text primary key,
    file    text        not null,
    place   bigint      not null,
    moved   timestamptz not null
);

-- The moment at which the PBX's journal says the call began, to the microsecond; empty until the journal has confirmed
-- or corrected the call. A restarted PBX may give an identity again: then this tells the two calls apart.
alter table phone_call add column journal_at timestamptz;

-- An identity that was given again is the newer call's; the older call gets another, and its steps follow.
alter table call_step drop constraint call_step_linkedid_fkey;
alter table call_step add constraint call_step_linkedid_fkey
    foreign key (linkedid) references phone_call on update cascade;
