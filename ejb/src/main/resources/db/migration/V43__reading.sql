-- The log is read by person, by case and by time, newest first; identities grow with time.
create index audit_entry_of_person on audit_entry (who, id);
-- Which tickets are about a case.
create index ticket_entry_of_case on ticket_entry (text, ticket_id) where kind = 'CASE';
