-- What was missing to settle a matter at once, as clerks say; and the calls that needed a department's case file, summed by
-- the transactions that end the call or close the ticket, whichever is later.
alter table ticket add column wrap_up text;
alter table ticket add column wrap_up_department text;

create table case_file_need (
    day        date   not null,
    department text   not null,
    calls      int    not null,
    talk_ms    bigint not null,
    primary key (day, department)
);
