-- A case of a group has one number more (AB.123.77.2.2014), and the symbol of who works on it may end with digits (.JW2).
drop index case_file_sign_digits;
alter table case_file drop column sign_digits;
alter table case_file add column sign_digits text generated always as (
    regexp_replace(regexp_replace(regexp_replace(regexp_replace(sign,
        '^[^.]*\.([0-9]+)\.([0-9]+)\.([0-9]+)\.([0-9]{4})(\..*)?$', '\1*\2*\3*\4'),
        '^[^.]*\.([0-9]+)\.([0-9]+)\.([0-9]{4})(\..*)?$', '\1*\2*\3'),
        '^[^.]*\.([0-9]+)-([0-9]+)(/[A-Z]+)?/([0-4][0-9]|50)$', '\1*\2*20\4'),
        '^[^.]*\.([0-9]+)-([0-9]+)(/[A-Z]+)?/([5-9][0-9])$', '\1*\2*19\4')
) stored;
create index case_file_sign_digits on case_file (sign_digits);
