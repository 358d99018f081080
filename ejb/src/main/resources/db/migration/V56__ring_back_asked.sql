-- A callback is dialled by the machine when the caller's turn comes; a ring-back is a clerk's, about a case. They were
-- called by one word; the steps and the tickets' histories have always told them apart.
alter table phone_call rename column callback_asked_at to ring_back_asked_at;
update phone_call set outcome = 'RING_BACK_ASKED' where outcome = 'CALLBACK_ASKED';
