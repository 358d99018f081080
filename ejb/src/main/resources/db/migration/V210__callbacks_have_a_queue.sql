-- A callback that nobody picked up comes to no queue, but it was made for one: it counts there, as the callback that was asked
-- for does, and no longer under none.
create temporary table callback_without_queue on commit drop as
    select c.linkedid, c.quarter, c.outcome, c.line_ms, b.queue
    from counted_call c join phone_call p using (linkedid) join callback b on b.id = p.callback_id
    where p.queue is null and c.outcome = 'NOT_REACHED';

update phone_call c set queue = b.queue
from callback b
where b.id = c.callback_id and c.queue is null and (c.state <> 'ENDED' or c.outcome = 'NOT_REACHED');

insert into call_figure as f (dimension, grain, start, value, counts)
select 'QUEUE', grain, start, value, jsonb_object_agg(name, amount)
from (select g.grain, call_figure_start(g.grain, c.quarter) as start, d.value, m.name, sum(d.sign * m.amount) as amount
      from callback_without_queue c
      cross join lateral (values ('', -1), (queue, 1)) as d (value, sign)
      cross join lateral (values ('CALLS', 1), (outcome, 1), ('LINE_OTHER_MS', line_ms)) as m (name, amount)
      cross join (values ('QUARTER'), ('DAY'), ('MONTH')) as g (grain)
      where m.amount <> 0
      group by 1, 2, 3, 4) as sums
group by 1, 2, 3, 4
on conflict (dimension, grain, start, value) do update set counts = call_figure_sum(f.counts, excluded.counts);

update call_figure_source s set facts = array_replace(s.facts, 'QUEUE=', 'QUEUE=' || c.queue)
from callback_without_queue c where s.quarter = c.quarter and s.linkedid = c.linkedid;
