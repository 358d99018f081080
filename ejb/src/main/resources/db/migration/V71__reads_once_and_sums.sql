-- What somebody has read in the session they are in stands in the log once, however often a page or a player asks again.
-- The key is a hash of session, person, deed and thing; forgotten after two days, when no session is left that knows it.
create table audit_read (
    key text primary key,
    at  timestamptz not null
);
create index audit_read_oldest on audit_read (at);

-- What strangers can bring about as often as they like is written down one by one only at first, then counted. Slots keep
-- many at the same moment from queueing for one row.
create table audit_sum (
    hour  timestamptz not null,
    who   text        not null,
    what  text        not null,
    slot  smallint    not null,
    times int         not null,
    primary key (hour, who, what, slot)
);
