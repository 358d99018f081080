-- Callers who had to call again about the same matter within seven days (ADR 068, METRICS.md: REPEAT_BASE, REPEATS). One row for
-- each talk of which caller and matter are known; the caller is a hash under the office's key, so it outlives the number and
-- tells nobody who it was. Which of them are repeats stands in call_figure_source alone.
create table call_contact (
    linkedid   text        primary key,
    caller     text        not null,
    matter     text        not null,
    arrived_at timestamptz not null
);
create index call_contact_earlier on call_contact (caller, matter, arrived_at, linkedid);
create index call_contact_oldest on call_contact (arrived_at);

-- What is older is not looked at any more, or is not known at all: calls of before the upgrade have no hash, for the key is not in
-- the database. Seven days later every call's days before are known, and it is counted.
create table call_contact_forgotten (before timestamptz not null);
insert into call_contact_forgotten
    select case when exists (select from phone_call) then now() else '-infinity' end;

-- A day of the session's time zone may have 23 hours, so hours it is.
create function is_repeated_contact(hash text, about text, at timestamptz, which text) returns boolean
    language sql stable parallel safe as $$
    select exists (select from call_contact e where e.caller = hash and e.matter = about
        and e.arrived_at >= at - interval '168 hours' and (e.arrived_at, e.linkedid) < (at, which))
$$;

-- Under what a call as a whole was added to the figures: its parts (clerks, places of the menu) are added apart.
create function call_figure_keys(facts text[]) returns jsonb language sql immutable parallel safe as $$
    select jsonb_object_agg(dimension, members)
    from (select split_part(fact, '=', 1) as dimension, jsonb_agg(substr(fact, strpos(fact, '=') + 1)) as members
          from unnest(facts) as fact
          where strpos(fact, '=') > 0 and split_part(fact, '=', 1) not in ('MENU_PLACE', 'CLERK', 'TEAM')
          group by 1
          union all select 'ALL', '[""]') as k
$$;

-- Whoever asks holds the call and its ticket, and moves the figures of the call itself; those of later calls are moved here.
-- The lock goes before all rows, also before the call's own in call_figure_source, or two would wait for each other.
create function keep_call_contact(which text, counted_in timestamptz, number text, about text, at timestamptz,
                                  out was text, out becomes text) language plpgsql as $$
declare
    kept       call_contact;
    hash       text;
    told       text[];
    known_from timestamptz := (select f.before + interval '168 hours' from call_contact_forgotten f);
begin
    select * into kept from call_contact c where c.linkedid = which;
    hash := coalesce(kept.caller, number);
    if hash is not null then
        perform pg_advisory_xact_lock(hashtextextended(hash, 179));
    end if;
    select s.facts into told from call_figure_source s where s.quarter = counted_in and s.linkedid = which;
    was := case when 'REPEATS' = any (told) then 'REPEATED' when 'REPEAT_BASE' = any (told) then 'FIRST' else 'UNTOLD' end;
    if about is null or hash is null then
        delete from call_contact c where c.linkedid = which;
    else
        insert into call_contact (linkedid, caller, matter, arrived_at) values (which, hash, about, at)
        on conflict (linkedid) do update set matter = excluded.matter, arrived_at = excluded.arrived_at;
    end if;
    becomes := case when about is null then 'UNTOLD'
                    when at < known_from then was
                    when hash is null then 'UNTOLD'
                    when is_repeated_contact(hash, about, at, which) then 'REPEATED'
                    else 'FIRST' end;
    with later as (
        select n.linkedid, date_bin('15 minutes', n.arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter,
               is_repeated_contact(n.caller, n.matter, n.arrived_at, n.linkedid) as repeated
        from call_contact n
        where n.caller = hash and n.matter in (kept.matter, about) and n.linkedid <> which and n.arrived_at >= known_from
            and n.arrived_at >= least(kept.arrived_at, at)
            and n.arrived_at <= greatest(kept.arrived_at, at) + interval '168 hours'
    ), moved as (
        update call_figure_source s
        set facts = case when l.repeated then s.facts || 'REPEATS'::text else array_remove(s.facts, 'REPEATS') end
        from later l where s.quarter = l.quarter and s.linkedid = l.linkedid and l.repeated <> ('REPEATS' = any (s.facts))
        returning s.quarter, s.facts, l.repeated
    )
    insert into call_figure_change (quarter, keys, counts)
    select m.quarter, call_figure_keys(m.facts), jsonb_build_object('REPEATS', case when m.repeated then 1 else -1 end) from moved m;
end $$;
