-- A department's last letter about a case that told no stage in a line of its own: its text, for the office's people to read.
create table case_letter (
    department text not null,
    sign       text not null,
    text       text not null,
    written_at timestamptz not null,
    primary key (department, sign)
);
