-- Wrong passwords are counted against an account, against an address, and, for an address from which the account's own
-- person has signed in before, against both together: what strangers try does not make that person wait. The columns
-- failures and blocked_until of office_user are not read any more.
create table sign_in_try (
    subject       text primary key,
    login         text,
    failures      int         not null,
    blocked_until timestamptz not null,
    last_at       timestamptz not null
);
create index sign_in_try_of_login on sign_in_try (login);
create index sign_in_try_oldest on sign_in_try (last_at);

-- Who told the right password while the account had to wait is let in with it when that wait is over, whatever others try.
create table sign_in_turn (
    login       text primary key,
    counts_from timestamptz not null
);
