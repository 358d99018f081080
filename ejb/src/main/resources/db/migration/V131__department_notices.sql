-- To whom it is said that a ticket was passed on to this department, and in which language; empty: to nobody (ADR 049).
alter table department
    add notice_address  text not null default '',
    add notice_language text not null default 'PL';
