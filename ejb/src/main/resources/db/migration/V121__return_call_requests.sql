-- A caller who asks a clerk to call them about a case requests a return call; ring-back is telephony's word for the ringing
-- tone. Nothing else changes (ADR 042).
alter table phone_call rename column ring_back_asked_at to return_call_requested_at;
update phone_call set outcome = 'RETURN_CALL_REQUESTED' where outcome = 'RING_BACK_ASKED';
update call_step set kind = replace(kind, 'RING_BACK', 'RETURN_CALL') where kind in ('RING_BACK', 'NO_RING_BACK');
update call_step set detail = 'return-call' where kind = 'CHOSE' and detail = 'ring-back';
update ticket_entry set kind = 'RETURN_CALL_REQUESTED' where kind = 'RING_BACK_ASKED';
update spoken_text set key = replace(key, 'ring-back', 'return-call') where key like '%ring-back%';
