-- The log is read by day, newest first: each index ends with what the list is sorted by. Deleting what is two years old
-- seeks in the first.
create index audit_entry_newest on audit_entry (at desc, id desc);
create index audit_entry_newest_of_person on audit_entry (who, at desc, id desc);
create index audit_entry_newest_of_subject on audit_entry (subject, at desc, id desc);
drop index audit_entry_of_person;
drop index audit_entry_of_subject;

-- Slips of all departments, the oldest first.
create index case_file_slip_oldest on case_file (slip_due, code) where slip_due is not null;

-- Deleting an old ticket looks for what points to it; without these it reads all tickets for each.
create index ticket_joined_to on ticket (joined_to) where joined_to is not null;
create index callback_of_ticket on callback (ticket_id);
