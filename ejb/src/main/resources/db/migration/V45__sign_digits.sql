-- A sign can also be typed on telephone keys, which have no letters: class, number and year with stars between them. Years
-- of the former signs, which have two digits, are those of this century up to 50.
alter table case_file add column sign_digits text generated always as (
    regexp_replace(regexp_replace(regexp_replace(sign,
        '^[^.]*\.([0-9]+)\.([0-9]+)\.([0-9]{4}).*$', '\1*\2*\3'),
        '^[^.]*\.([0-9]+)-([0-9]+)(/[A-Z]+)?/([0-4][0-9]|50)$', '\1*\2*20\4'),
        '^[^.]*\.([0-9]+)-([0-9]+)(/[A-Z]+)?/([5-9][0-9])$', '\1*\2*19\4')
) stored;
create index case_file_sign_digits on case_file (sign_digits);
