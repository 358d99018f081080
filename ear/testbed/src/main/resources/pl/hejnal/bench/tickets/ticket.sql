-- What CallDesk.arrived has done to the database when it returns: the same statements in one transaction.
\set n random(1, 9000000000000000000)
begin;
select linkedid, answered_at, answered_by, arrived_at, caller, dialled, ended_at, hangup_cause, language, outcome, queue,
    queued_at, ringing_at, ringing_login, settled_at, state, ticket_id, ticket_year, version
    from phone_call where linkedid = 'bench-' || cast(:n as text);
insert into ticket (assignee, caller, channel, closed_at, department, language, matter, missed, opened_at, resolution,
    resolution_text, status, version, year)
    values (null, '+48126000001', 'PHONE', null, null, 'PL', null, false, now(), null, null, 'NEW', 0, 2026)
    returning id as ticket \gset
insert into phone_call (answered_at, answered_by, arrived_at, caller, dialled, ended_at, hangup_cause, language, outcome,
    queue, queued_at, ringing_at, ringing_login, settled_at, state, ticket_id, ticket_year, version,
    linkedid)
    values (null, null, now(), '+48126000001', '126165555', null, null, 'PL', 'IN_PROGRESS', null, null, null, null, null,
    'IN_MENU', :ticket, 2026, 0, 'bench-' || cast(:n as text));
commit;
