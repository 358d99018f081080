-- What a clerk knows and which languages they speak: each pair is a queue of the PBX that rings them (ADR 018). Words
-- between blanks. A clerk without a row knows the general office, in Polish.
create table clerk_skills (
    login     text primary key,
    skills    text not null,
    languages text not null
);
