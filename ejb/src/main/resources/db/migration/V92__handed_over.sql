-- When a ticket was last passed on or given back, by whom and with which words, and whether those who have it now have
-- opened it: what lists show without reading histories.
alter table ticket
    add column handed_at   timestamptz,
    add column handed_by   text,
    add column handed_text text,
    add column unread      boolean not null default false;

-- What came back to a clerk and is not closed; few at any time.
create index ticket_returned on ticket (assignee, handed_at desc)
    where handed_at is not null and held_by is null and status <> 'CLOSED';

-- Those that departments hold now tell when and by whom.
update ticket t set handed_at = passed.at, handed_by = passed.who
    from (select distinct on (ticket_id) ticket_id, at, who from ticket_entry where kind = 'PASSED_ON'
        and ticket_id in (select id from ticket where held_by is not null and status <> 'CLOSED')
        order by ticket_id, id desc) passed
    where t.id = passed.ticket_id;
