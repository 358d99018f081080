-- By when a caller was told of a case, and when a clerk noted one on a ticket: the calls about silent cases (ADR 062) are
-- found by these and never among all calls.
create index call_step_case_told on call_step (at) include (linkedid, case_sign) where kind = 'CASE_TOLD';
create index ticket_entry_case_noted on ticket_entry (at) include (ticket_id, text) where kind = 'CASE';
