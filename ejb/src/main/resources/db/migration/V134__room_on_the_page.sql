-- A call's row is written again when it ends and when the journal has confirmed it. With room left on its page the second does
-- not touch an index (PostgreSQL, "Heap-Only Tuples").
alter table phone_call set (fillfactor = 80);
alter table ticket set (fillfactor = 90);
