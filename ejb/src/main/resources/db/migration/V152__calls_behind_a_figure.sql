-- Which calls a figure was made of. A row says what one call is counted as, in the words in which it was added to the figures
-- (pl.hejnal.calls.counting.domain.CountedAs), so that the list behind a figure needs no rule of its own. The figures tell in
-- which quarters of an hour such calls are, and the key leads there: nothing else is looked for in it.
create table call_figure_source (
    quarter  timestamptz not null,
    linkedid text        not null,
    facts    text[]      not null,
    primary key (quarter, linkedid)
);

-- Calls of earlier versions: each once from the calls themselves, as V122 made their figures.
set local work_mem = '256MB';
set local jit = off;
insert into call_figure_source (quarter, linkedid, facts)
    with limits as (
        select array[0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360,
            420, 480, 540, 600, 720, 900, 1080, 1200, 1500, 1800, 2400, 2700, 3600, 5400, 7200, 86400]::bigint[] as seconds
    ), clerks as (
        select linkedid, array_agg('CLERK=' || login)
                   || coalesce(array_agg('CLERK=' || login || ' HANDLED') filter (where handled > 0), '{}')
                   || case when max(handled) > 0 then array['HANDLED'] else '{}' end as facts
        from counted_clerk group by linkedid
    )
    select c.quarter, c.linkedid, array_remove(array[
               'DIALLED=' || dialled, 'LANGUAGE=' || language, 'QUEUE=' || queue, 'DEPARTMENT=' || department,
               'MATTER=' || matter, 'CASE_FILE_OF=' || case_file_of, 'HOUR_OF_WEEK=' || hour_of_week, outcome,
               case when offered = 1 then 'OFFERED' end,
               case when outcome = 'ANSWERED' and coalesce(waited_us, 0) <= 20000000 then 'ANSWERED_IN_TIME' end,
               case when survey_mark is not null then 'SURVEYED' end,
               case when outcome = 'ANSWERED' then 'WAIT_ANSWERED@' when outcome = 'ABANDONED_WAITING' then 'WAIT_ABANDONED@' end
                   || coalesce(seconds[1 + width_bucket((waited_us + 999999) / 1000000 - 1, seconds)],
                       case when waited_us is not null then 86400 end),
               'TALK@' || coalesce(seconds[1 + width_bucket((talked_us + 999999) / 1000000 - 1, seconds)],
                   case when talked_us is not null then 86400 end)
           ], null)
           || coalesce((select array_agg('MENU_OPTION=' || choice) from unnest(string_to_array(menu_path, ' ')) as choice), '{}')
           || coalesce(k.facts, '{}')
    from counted_call c cross join limits left join clerks k using (linkedid);
