-- What an administrator is changing in the menu, until it is published or thrown away; one draft a person. The revision
-- grows with every change, so that two windows of the same person never overwrite one another without a word.
create table menu_draft (
    login      text primary key,
    base       int         not null references menu_version,
    revision   int         not null,
    plan       text        not null,
    changed_at timestamptz not null
);
