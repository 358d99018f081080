package pl.hejnal.calls.unserved.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.unserved.domain.UnservedCount;
import pl.hejnal.calls.unserved.domain.UnservedFilter;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.kernel.CallerNumber;
import pl.hejnal.tickets.domain.TicketNumber;

/** In native SQL: what is changed is changed by a condition, and what must not stand in two transactions' way is ordered. */
@ApplicationScoped
public class JpaUnservedCalls implements UnservedCalls {

    /** A later talk, or else that a person closed the ticket: facts come in any order, and these may have been told before. */
    private static final String HELP = """
            left join lateral (
                select case when c.callback_id is null then 'CALLED_AGAIN' else 'CALLED_BACK' end as remedy, c.answered_at, c.linkedid
                from ticket t join phone_call c on c.ticket_id = t.id
                where t.caller = u.caller and t.caller <> '' and t.opened_at >= u.arrived_at and c.arrived_at > u.arrived_at
                    and c.state = 'ENDED' and c.outcome = 'ANSWERED' and c.answered_at is not null and c.linkedid <> :call
                order by c.arrived_at limit 1) as a on true
            left join lateral (
                select case when k.resolution in ('ANSWERED_ON_THE_PHONE', 'PASSED_TO_DEPARTMENT') then 'ANSWERED' else 'CLOSED' end
                           as remedy, k.closed_at, k.assignee
                from ticket k where k.id = u.ticket_id and k.status = 'CLOSED' and k.assignee is not null) as t on true
            """;

    private static final String KEEP = """
            insert into unserved_call (linkedid, ticket_id, ticket_year, caller, arrived_at, reason, remedy, remedied_at, remedied_by, words)
            select u.linkedid, u.ticket_id, u.ticket_year, u.caller, u.arrived_at, u.reason, coalesce(a.remedy, t.remedy),
                   coalesce(a.answered_at, t.closed_at), coalesce(a.linkedid, t.assignee),
                   case when coalesce(a.remedy, t.remedy) is not null then '' end
            from (select cast(:call as text) as linkedid, cast(:ticket as bigint) as ticket_id, cast(:year as smallint) as ticket_year,
                      cast(:caller as text) as caller, cast(:arrived as timestamptz) as arrived_at, cast(:reason as text) as reason) as u
            """ + HELP + """
            on conflict (linkedid) do update set ticket_id = excluded.ticket_id, ticket_year = excluded.ticket_year,
                arrived_at = excluded.arrived_at, reason = excluded.reason
            """;

    private static final String TAKE_BACK = """
            update unserved_call x
            set remedy = n.remedy, remedied_at = n.at, remedied_by = n.by, words = case when n.remedy is not null then '' end
            from (
                select u.linkedid, coalesce(a.remedy, t.remedy) as remedy, coalesce(a.answered_at, t.closed_at) as at,
                       coalesce(a.linkedid, t.assignee) as by
                from unserved_call u
            """ + HELP + """
                where u.remedied_by = :call and u.remedy in ('CALLED_AGAIN', 'CALLED_BACK')) as n
            where x.linkedid = n.linkedid
            """;

    private static final String MADE =
            "update unserved_call set remedy = :remedy, remedied_at = :at, remedied_by = :by, words = :words ";

    /** Two callers' ends may help the same ones at once. */
    private static final String HELPED = MADE + """
            where linkedid in (select linkedid from unserved_call
                where caller = :caller and caller <> '' and remedy is null and arrived_at < :before order by linkedid for update)
            """;

    private static final String CLOSED = MADE + """
            where linkedid in (select linkedid from unserved_call where ticket_id = :ticket and remedy is null order by linkedid for update)
            """;

    private static final String SELECT = """
            select u.linkedid as call, u.ticket_id, u.ticket_year, u.caller, u.arrived_at, u.reason, u.remedy, u.remedied_at,
                   u.remedied_by, u.words, exists (select from callback b where b.number = u.caller and b.linkedid = u.linkedid
                       and b.state in ('WAITING', 'DIALLING')) as calling_back
            from unserved_call u
            """;

    private static final String NEWEST = " order by u.arrived_at desc, u.linkedid desc";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void keep(PhoneCall call, UnservedReason reason) {
        em.createNativeQuery(KEEP)
                .setParameter("call", call.id().value())
                .setParameter("ticket", call.ticket().sequence())
                .setParameter("year", call.ticket().year())
                .setParameter("caller", call.caller().e164())
                .setParameter("arrived", call.arrivedAt())
                .setParameter("reason", reason.name())
                .executeUpdate();
    }

    @Override
    public void drop(LinkedId call) {
        em.createNativeQuery("delete from unserved_call where linkedid = :call")
                .setParameter("call", call.value())
                .executeUpdate();
    }

    @Override
    public void helped(CallerNumber caller, Instant before, Made made) {
        made(HELPED, made)
                .setParameter("caller", caller.e164())
                .setParameter("before", before)
                .executeUpdate();
    }

    @Override
    public void takeBack(LinkedId helping) {
        em.createNativeQuery(TAKE_BACK).setParameter("call", helping.value()).executeUpdate();
    }

    @Override
    public void closed(TicketNumber ticket, Made made) {
        made(CLOSED, made).setParameter("ticket", ticket.sequence()).executeUpdate();
    }

    @Override
    public boolean settle(LinkedId call, Made made) {
        return made(MADE + "where linkedid = :call and remedy is null", made)
                        .setParameter("call", call.value())
                        .executeUpdate()
                > 0;
    }

    private Query made(String sql, Made made) {
        return em.createNativeQuery(sql)
                .setParameter("remedy", made.remedy().name())
                .setParameter("at", made.at())
                .setParameter("by", made.by())
                .setParameter("words", made.words());
    }

    @Override
    public Optional<UnservedCall> find(LinkedId call) {
        return read(em.createNativeQuery(SELECT + "where u.linkedid = :call", Tuple.class)
                        .setParameter("call", call.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<UnservedCall> newest(UnservedFilter filter, Optional<Place> after, int limit) {
        String sql = SELECT + "where u.arrived_at >= :since" + (filter.owed() ? " and u.remedy is null" : "")
                + (filter.reason().isPresent() ? " and u.reason = :reason" : "")
                + (after.isPresent() ? " and (u.arrived_at, u.linkedid) < (:at, :call)" : "") + NEWEST;
        Query query = em.createNativeQuery(sql, Tuple.class)
                .setParameter("since", filter.since())
                .setMaxResults(limit);
        filter.reason().ifPresent(reason -> query.setParameter("reason", reason.name()));
        after.ifPresent(place -> query.setParameter("at", place.arrivedAt()).setParameter("call", place.linkedid()));
        return read(query);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<UnservedCount> counts(Instant since) {
        List<Tuple> rows = em.createNativeQuery(
                        "select reason, remedy, count(*) as calls from unserved_call where arrived_at >= :since group by reason, remedy",
                        Tuple.class)
                .setParameter("since", since)
                .getResultList();
        return rows.stream()
                .map(row -> new UnservedCount(
                        UnservedReason.valueOf(row.get("reason", String.class)),
                        remedy(row),
                        row.get("calls", Number.class).longValue()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<UnservedCall> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(JpaUnservedCalls::call).toList();
    }

    private static UnservedCall call(Tuple row) {
        return new UnservedCall(
                new LinkedId(row.get("call", String.class)),
                new TicketNumber(
                        row.get("ticket_year", Number.class).intValue(),
                        row.get("ticket_id", Number.class).longValue()),
                new CallerNumber(row.get("caller", String.class)),
                row.get("arrived_at", Instant.class),
                UnservedReason.valueOf(row.get("reason", String.class)),
                remedy(row)
                        .map(remedy -> new Made(
                                remedy,
                                row.get("remedied_at", Instant.class),
                                text(row.get("remedied_by", String.class)),
                                text(row.get("words", String.class)))),
                row.get("calling_back", Boolean.class));
    }

    private static Optional<Remedy> remedy(Tuple row) {
        return Optional.ofNullable(row.get("remedy", String.class)).map(Remedy::valueOf);
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }
}
