-- When a caller asked for a person: their wait begins there, with what they are asked and told before they are queued.
-- Of earlier calls it is not known, and their waits stay as they were counted.
alter table phone_call add column asked_at timestamptz;
