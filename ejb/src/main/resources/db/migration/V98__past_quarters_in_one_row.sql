-- A quarter of an hour has sixteen rows, so that calls that end at once do not wait for each other. Of days that are over one
-- row is enough: a year is then read from 35,000 rows instead of 560,000. Whatever is counted is added up, also what later
-- versions count. A fact that comes late makes rows of its own, which the next night adds.
create function compact_call_rollup(before timestamptz) returns void language plpgsql as $$
declare
    names text;
    sums text;
    adds text;
begin
    select string_agg(format('%I', attname), ', '), string_agg(format('sum(%I)', attname), ', '),
           string_agg(format('%1$I = r.%1$I + excluded.%1$I', attname), ', ')
        into names, sums, adds from pg_attribute
        where attrelid = 'call_rollup'::regclass and attnum > 0 and not attisdropped and attname not in ('quarter', 'slot');
    execute format('with gone as (delete from call_rollup where quarter < $1 and slot <> 0 returning *)'
        ' insert into call_rollup as r (quarter, slot, %s) select quarter, 0, %s from gone group by quarter'
        ' on conflict (quarter, slot) do update set %s', names, sums, adds) using before;
end $$;
