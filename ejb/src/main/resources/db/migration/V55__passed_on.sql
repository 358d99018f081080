-- Tickets that a department answers: which one has it, and who works there. Empty means the call centre's clerks.
alter table ticket add column held_by text references department;
create index ticket_of_department on ticket (held_by, opened_at desc, id desc) where held_by is not null;
create index ticket_of_department_unsettled on ticket (held_by, status, opened_at desc, id desc)
    where held_by is not null and status <> 'CLOSED';

alter table office_user add column department text references department;
