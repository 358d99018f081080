package pl.hejnal.reports.reconciliation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.journal.domain.CorrectionKind;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.reconciliation.domain.DifferingCall;
import pl.hejnal.reports.reconciliation.domain.JournalledDay;
import pl.hejnal.reports.reconciliation.domain.JournalledDays;
import pl.hejnal.tickets.domain.TicketNumber;

/** In native SQL over the rows of days and of corrections; only the list of what is not confirmed looks at a day's calls. */
@ApplicationScoped
public class JpaJournalledDays implements JournalledDays {

    private static final String SEPARATOR = " ";
    private static final String CALL = "c.linkedid, c.arrived_at, c.ticket_year, c.ticket_id, c.outcome, ";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    private record Key(LocalDate day, String pbx) {}

    /** @param differing calls, each once */
    private record Corrections(long differing, Map<CorrectionKind, Long> kinds) {

        static final Corrections NONE = new Corrections(0, Map.of());

        Corrections plus(Corrections other) {
            Map<CorrectionKind, Long> all = new EnumMap<>(CorrectionKind.class);
            all.putAll(kinds);
            all.putAll(other.kinds);
            return new Corrections(differing + other.differing, all);
        }
    }

    @Override
    public Instant since() {
        return ((Tuple) em.createNativeQuery(
                                "select since from known_since where what = 'JOURNAL_FINDINGS'", Tuple.class)
                        .getSingleResult())
                .get("since", Instant.class);
    }

    @Override
    public List<JournalledDay> between(LocalDate from, LocalDate until) {
        Map<Key, Corrections> corrections = corrections(from, until);
        return ask("""
                select cast(day as text) as day, pbx, told, unreadable from journal_day
                where day between :from and :until and (told > 0 or unreadable > 0) order by 1, pbx
                """, from, until).stream()
                .map(row -> {
                    Corrections found = corrections.getOrDefault(key(row), Corrections.NONE);
                    return new JournalledDay(
                            day(row),
                            row.get("pbx", String.class),
                            number(row, "told"),
                            found.differing(),
                            found.kinds(),
                            number(row, "unreadable"));
                })
                .toList();
    }

    /** By kind, and of all kinds together: a call that was put right in two ways is one call. */
    private Map<Key, Corrections> corrections(LocalDate from, LocalDate until) {
        Map<Key, Corrections> found = new HashMap<>();
        ask("""
                select cast(day as text) as day, pbx, coalesce(kind, '') as kind, count(distinct linkedid) as calls
                from journal_correction where day between :from and :until
                group by grouping sets ((day, pbx, kind), (day, pbx))
                """, from, until).forEach(row -> {
            String kind = row.get("kind", String.class);
            long calls = number(row, "calls");
            found.merge(
                    key(row),
                    kind.isEmpty()
                            ? new Corrections(calls, Map.of())
                            : new Corrections(0, Map.of(CorrectionKind.valueOf(kind), calls)),
                    Corrections::plus);
        });
        return found;
    }

    @Override
    public List<DifferingCall> corrected(
            LocalDate day, Optional<CorrectionKind> kind, Optional<Place> after, int limit) {
        Query query = em.createNativeQuery(
                        "select " + CALL
                                + "string_agg(k.kind, ' ') as kinds, coalesce(max(k.outcome_before), '') as before"
                                + " from journal_correction k join phone_call c on c.linkedid = k.linkedid"
                                + " where k.day = :day"
                                + kind.map(one -> " and exists (select from journal_correction o"
                                                + " where o.linkedid = k.linkedid and o.kind = '" + one + "')")
                                        .orElse("")
                                + place(after)
                                + " group by c.linkedid order by c.arrived_at, c.linkedid",
                        Tuple.class)
                .setParameter("day", day);
        return calls(query, after, limit);
    }

    @Override
    public List<DifferingCall> unconfirmed(LocalDate day, Optional<Place> after, int limit) {
        Query query = em.createNativeQuery(
                        "select " + CALL + "'' as kinds, '' as before from phone_call c"
                                + " where c.arrived_at >= :from and c.arrived_at < :until"
                                + " and c.state = 'ENDED' and c.journal_at is null"
                                + place(after)
                                + " order by c.arrived_at, c.linkedid",
                        Tuple.class)
                .setParameter("from", day.atStartOfDay(OfficeZone.ZONE).toInstant())
                .setParameter(
                        "until", day.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant());
        return calls(query, after, limit);
    }

    private static String place(Optional<Place> after) {
        return after.isPresent() ? " and (c.arrived_at, c.linkedid) > (:at, :call)" : "";
    }

    @SuppressWarnings("unchecked")
    private static List<DifferingCall> calls(Query query, Optional<Place> after, int limit) {
        after.ifPresent(place -> query.setParameter("at", place.arrivedAt()).setParameter("call", place.call()));
        List<Tuple> rows = query.setMaxResults(limit).getResultList();
        return rows.stream().map(JpaJournalledDays::call).toList();
    }

    private static DifferingCall call(Tuple row) {
        String before = row.get("before", String.class);
        return new DifferingCall(
                row.get("linkedid", String.class),
                row.get("arrived_at", Instant.class),
                new TicketNumber((int) number(row, "ticket_year"), number(row, "ticket_id")),
                Outcome.valueOf(row.get("outcome", String.class)),
                before.isEmpty() ? Optional.empty() : Optional.of(Outcome.valueOf(before)),
                Arrays.stream(row.get("kinds", String.class).split(SEPARATOR))
                        .filter(kind -> !kind.isEmpty())
                        .map(CorrectionKind::valueOf)
                        .sorted()
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> ask(String sql, LocalDate from, LocalDate until) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private static Key key(Tuple row) {
        return new Key(day(row), row.get("pbx", String.class));
    }

    private static LocalDate day(Tuple row) {
        return LocalDate.parse(row.get("day", String.class));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
