-- A case may be known before anybody can ask about it: a department's file announced it, and its slip with code and PIN
-- is not printed yet. The PIN is drawn when the slip is printed, so until then there is none.
alter table case_file
    alter column pin_hash drop not null,
    add column bare_sign text,
    add column slip_due timestamptz;
-- A clerk's initials are no part of a case's identity.
update case_file set bare_sign = regexp_replace(sign, '(\.\d{4})\.\D+$', '\1');
alter table case_file alter column bare_sign set not null;
create unique index case_file_of_bare_sign on case_file (bare_sign);
create index case_file_slip_due on case_file (department, slip_due, code) where slip_due is not null;
