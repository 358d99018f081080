-- Three outcomes were in no sum, so a day's figures did not add up to its calls.
alter table call_rollup
    add column callbacks   int not null default 0,
    add column not_reached int not null default 0,
    add column ring_backs  int not null default 0;

-- Calls of earlier versions are counted now, each in the quarter of an hour in which it arrived; their other sums stand.
insert into call_rollup as r (quarter, slot, offered, answered, answered_in_time, wait_ms_answered, talk_ms,
        abandoned_waiting, abandoned_early, settled_in_menu, callbacks, not_reached, ring_backs)
    select date_bin('15 minutes', arrived_at, timestamptz '1970-01-01 00:00:00+00') as quarter, 0, 0, 0, 0, 0, 0, 0, 0, 0,
           count(*) filter (where outcome = 'CALLBACK'), count(*) filter (where outcome = 'NOT_REACHED'),
           count(*) filter (where outcome = 'RING_BACK_ASKED')
        from phone_call
        where state = 'ENDED' and outcome in ('CALLBACK', 'NOT_REACHED', 'RING_BACK_ASKED')
        group by quarter
    on conflict (quarter, slot) do update set
        callbacks = r.callbacks + excluded.callbacks,
        not_reached = r.not_reached + excluded.not_reached,
        ring_backs = r.ring_backs + excluded.ring_backs;
