package pl.hejnal.calls.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.PhoneCalls;
import pl.hejnal.calls.domain.steps.CallStep;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.tickets.domain.TicketNumber;

/** Calls through JPA. */
@ApplicationScoped
public class JpaPhoneCalls implements PhoneCalls {

    private static final String SEPARATOR = "\n";
    private static final String CHOSE = kind(StepKind.CHOSE);
    private static final String CASE_TOLD = kind(StepKind.CASE_TOLD);
    private static final String CASE_NOT_TOLD = kind(StepKind.CASE_NOT_TOLD);
    private static final String CARD_READ = kind(StepKind.CARD_READ);
    private static final String WRONG_KEY = kind(StepKind.WRONG_KEY);
    private static final String SILENCE = kind(StepKind.SILENCE);
    /** What stands first of a step that is no choice; no choice begins so. */
    private static final Map<Character, StepKind> MARKS = Map.of(
            '=', StepKind.CASE_TOLD,
            '?', StepKind.CASE_NOT_TOLD,
            '#', StepKind.CARD_READ,
            '!', StepKind.WRONG_KEY,
            '~', StepKind.SILENCE);

    /** The department, the kind of its answer and how old that was; blanks alone where none was asked. */
    private static final String ANSWER =
            "coalesce(s.department, ''), ' ', coalesce(s.answer, ''), ' ', cast(coalesce(s.keptSeconds, 0) as string)";

    /** The caller's way in one reading of the call's steps. */
    private static final String STEPS = "select listagg(case when s.kind = " + CASE_TOLD
            + " then concat('=', " + ANSWER + ") when s.kind = " + CASE_NOT_TOLD + " then concat('?', " + ANSWER
            + ") when s.kind = " + CARD_READ + " then '#' when s.kind = " + WRONG_KEY + " then '!' when s.kind = "
            + SILENCE
            + " then '~' else s.choice end, '\n') within group (order by s.id) from CallStep s where s.kind in ("
            + String.join(", ", CHOSE, CASE_TOLD, CASE_NOT_TOLD, CARD_READ, WRONG_KEY, SILENCE)
            + ") and s.linkedid = ";

    private static final String WAY = "(" + STEPS + "c.linkedid)";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public void add(PhoneCall call) {
        em.persist(call);
    }

    @Override
    public void add(CallStep step) {
        em.persist(step);
    }

    @Override
    public Optional<PhoneCall> find(LinkedId id) {
        return Optional.ofNullable(em.find(PhoneCall.class, id.value()));
    }

    @Override
    public List<PhoneCall> find(Collection<LinkedId> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from PhoneCall c left join fetch c.parts" + " where c.linkedid in :ids",
                                PhoneCall.class)
                        .setParameter("ids", ids.stream().map(LinkedId::value).toList())
                        .getResultList();
    }

    @Override
    public Optional<PhoneCall> claim(LinkedId id) {
        return Optional.ofNullable(em.find(PhoneCall.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<EndingCall> claimToEnd(LinkedId id) {
        return em.createQuery(
                        "select c, t, " + WAY + " from PhoneCall c"
                                + " join Ticket t on t.id = c.ticket.sequence where c.linkedid = :call",
                        Tuple.class)
                .setParameter("call", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(found -> new EndingCall(found.get(0, PhoneCall.class), way(found.get(2, String.class))));
    }

    private static MenuWay way(@Nullable String steps) {
        return MenuWay.of(
                steps == null
                        ? List.of()
                        : Stream.of(steps.split(SEPARATOR))
                                .map(JpaPhoneCalls::trace)
                                .toList());
    }

    private static MenuWay.Trace trace(String step) {
        StepKind kind = step.isEmpty() ? null : MARKS.get(step.charAt(0));
        return kind == null ? new MenuWay.Trace(StepKind.CHOSE, step) : new MenuWay.Trace(kind, step.substring(1));
    }

    @Override
    public void confirm(Map<LinkedId, Instant> began) {
        if (began.isEmpty()) {
            return;
        }
        List<LinkedId> calls = List.copyOf(began.keySet());
        em.createNativeQuery("""
                with confirmed as (
                    update phone_call c
                    set journal_at = timestamptz 'epoch' + t.micros * interval '1 microsecond', version = version + 1
                    from unnest(:calls, :micros) as t(linkedid, micros)
                    where c.linkedid = t.linkedid and c.journal_at is null
                    returning cast(c.arrived_at at time zone :zone as date) as day)
                insert into journal_day (day, told) select day, count(*) from confirmed group by day order by day
                on conflict (day, pbx) do update set told = journal_day.told + excluded.told
                """)
                .setParameter("zone", OfficeZone.ZONE.getId())
                .setParameter("calls", calls.stream().map(LinkedId::value).toArray(String[]::new))
                .setParameter(
                        "micros",
                        calls.stream()
                                .map(call -> ChronoUnit.MICROS.between(Instant.EPOCH, began.get(call)))
                                .toArray(Long[]::new))
                .executeUpdate();
    }

    @Override
    public void reidentify(LinkedId from, LinkedId to) {
        em.flush();
        // What it is counted as bears the same identity, and is found by the quarter of an hour.
        em.createNativeQuery("""
                with renamed as (update phone_call set linkedid = :to where linkedid = :from returning arrived_at),
                helped as (update unserved_call set remedied_by = :to
                    where remedied_by = :from and remedy in ('CALLED_AGAIN', 'CALLED_BACK')),
                contact as (update call_contact set linkedid = :to where linkedid = :from)
                update call_figure_source s set linkedid = :to from renamed
                where s.linkedid = :from
                    and s.quarter = date_bin('15 minutes', renamed.arrived_at, timestamptz '1970-01-01 00:00:00+00')
                """)
                .setParameter("to", to.value())
                .setParameter("from", from.value())
                .executeUpdate();
        // The entity still bears the old identity, which belongs to nobody now.
        em.clear();
    }

    @Override
    public Optional<PhoneCall> atClerk(Login login) {
        return em.createQuery(
                        "select c from PhoneCall c where c.clerks.ringingLogin = :login"
                                + " and (c.state = " + constant(CallState.RINGING) + " or c.state = "
                                + constant(CallState.TALKING)
                                + ") order by c.clerks.ringingAt desc",
                        PhoneCall.class)
                .setParameter("login", login)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PhoneCall> ofTicket(TicketNumber ticket) {
        return em.createQuery(
                        "select c from PhoneCall c left join fetch c.parts where c.ticket.sequence = :ticket order by c.arrivedAt",
                        PhoneCall.class)
                .setParameter("ticket", ticket.sequence())
                .getResultList();
    }

    @Override
    public List<PhoneCall> joinedFrom(TicketNumber ticket) {
        return em.createQuery(
                        "select c from PhoneCall c where c.ticket.joinedFrom = :ticket order by c.arrivedAt",
                        PhoneCall.class)
                .setParameter("ticket", ticket.sequence())
                .getResultList();
    }

    @Override
    public List<PhoneCall> unfinished(Instant arrivedBefore) {
        return em.createQuery(
                        "select c from PhoneCall c where c.state <> " + constant(CallState.ENDED)
                                + " and c.arrivedAt < :before" + " order by c.arrivedAt",
                        PhoneCall.class)
                .setParameter("before", arrivedBefore)
                .getResultList();
    }

    @Override
    public List<CallStep> steps(Collection<LinkedId> calls) {
        if (calls.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select s from CallStep s where s.linkedid in :calls order by s.at, s.id", CallStep.class)
                .setParameter("calls", calls.stream().map(LinkedId::value).toList())
                .getResultList();
    }

    @Override
    public MenuWay way(LinkedId call) {
        return way(em.createQuery(STEPS + ":call", String.class)
                .setParameter("call", call.value())
                .getSingleResult());
    }

    @Override
    public List<PhoneCall> newest(Instant since, Instant until, Optional<Place> after, int limit) {
        TypedQuery<PhoneCall> query = em.createQuery(
                        "select c from PhoneCall c where c.arrivedAt >= :since"
                                + " and c.arrivedAt < :until"
                                + (after.isPresent() ? " and (c.arrivedAt, c.linkedid) < (:at, :id)" : "")
                                + " order by c.arrivedAt desc, c.linkedid desc",
                        PhoneCall.class)
                .setParameter("since", since)
                .setParameter("until", until);
        after.ifPresent(place -> query.setParameter("at", place.arrivedAt()).setParameter("id", place.linkedid()));
        List<PhoneCall> page = query.setMaxResults(limit).getResultList();
        // Their courses in one reading: with the page itself the limit would count parts.
        em.createQuery("select c from PhoneCall c left join fetch c.parts where c in :page", PhoneCall.class)
                .setParameter("page", page)
                .getResultList();
        return page;
    }

    /** Not as a parameter: a generic plan could not tell that a partial index holds all rows with it. */
    private static String constant(CallState state) {
        return CallState.class.getName() + "." + state;
    }

    private static String kind(StepKind kind) {
        return StepKind.class.getName() + "." + kind;
    }
}
