-- Under an answer of a department only the number of calls is counted (V182), as under a place of the menu; a repeat that was told
-- later was added there, too.
create or replace function call_figure_keys(facts text[]) returns jsonb language sql immutable parallel safe as $$
    select jsonb_object_agg(dimension, members)
    from (select split_part(fact, '=', 1) as dimension, jsonb_agg(substr(fact, strpos(fact, '=') + 1)) as members
          from unnest(facts) as fact
          where strpos(fact, '=') > 0 and split_part(fact, '=', 1) not in ('MENU_PLACE', 'CASE_ANSWER', 'CLERK', 'TEAM')
          group by 1
          union all select 'ALL', '[""]') as k
$$;
update call_figure_change set keys = keys - 'CASE_ANSWER' where counts ? 'REPEATS' and keys ? 'CASE_ANSWER';
update call_figure set counts = counts - 'REPEATS' where dimension = 'CASE_ANSWER' and counts ? 'REPEATS';
