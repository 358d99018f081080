-- After a dump has been restored the sequence stands where it stood then, and numbers that residents have in their hands would
-- be given to others. The application's role cannot set a sequence; by this function it can, forward only.
create function advance_ticket_numbers(beyond bigint) returns bigint
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    given  bigint;
    target bigint;
begin
    perform pg_advisory_xact_lock(hashtext('hejnal.ticket.numbers'));
    select case when is_called then last_value else last_value - 1 end into given from public.ticket_id_seq;
    select greatest(beyond, coalesce(max(id), 0)) into target from public.ticket;
    if target <= given then
        return 0;
    end if;
    perform setval('public.ticket_id_seq', target);
    return target - given;
end $$;
