-- The database of architecture and urban planning, as its own IT would make it. usterka says how it misbehaves.
create table if not exists sprawy (
    sygnatura      text primary key,
    status_kod     text not null,
    nast_czynnosc  text,
    data_plan      date,
    inspektor      text,
    termin_kpa     date,
    uzupelnic      text,
    oplata         text,
    odbior_miejsce text,
    odbior_godz    text,
    data_mod       timestamptz not null
);
create table if not exists usterka (rodzaj text not null);
delete from usterka;
insert into usterka values ('off');

create or replace function czytaj_sprawy() returns setof sprawy
language plpgsql volatile security definer set search_path = public as $$
declare
    rodzaj text := (select u.rodzaj from usterka u);
    sprawa sprawy;
begin
    if rodzaj in ('slow', 'drip') then
        perform pg_sleep(4);
    elsif rodzaj = 'down' then
        raise exception 'baza danych jest niedostępna' using errcode = 'cannot_connect_now';
    else
        perform pg_sleep(0.04);
    end if;
    for sprawa in select * from sprawy loop
        if rodzaj = 'garbage' then
            sprawa.status_kod := null;
            sprawa.data_mod := null;
        elsif rodzaj = 'huge' then
            sprawa.nast_czynnosc := repeat('x', 20000000);
        end if;
        return next sprawa;
    end loop;
end $$;

create or replace view v_sprawy_ccc as select * from czytaj_sprawy();
grant usage on schema public to hejnal_au;
grant select on v_sprawy_ccc to hejnal_au;
