package pl.hejnal.reports.opendata.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.opendata.domain.Contact;
import pl.hejnal.reports.opendata.domain.ContactCount;
import pl.hejnal.reports.opendata.domain.Goals;
import pl.hejnal.reports.opendata.domain.MonthCounts;
import pl.hejnal.reports.opendata.domain.MonthSource;
import pl.hejnal.reports.opendata.domain.Promise;
import pl.hejnal.tickets.counting.domain.TicketCount;

/**
 * Reads what each call of the month was counted as (ADR 058), by the key of its quarter of an hour: some ten thousand rows, once a
 * month.
 */
@ApplicationScoped
public class JpaMonthSource implements MonthSource {

    private static final String CALLS = """
            select cast(extract(isodow from at) as int) as weekday, cast(extract(hour from at) as int) as hour,
                   outcome, offered, in_time, coalesce(matter, '') as matter, count(*) as count
            from (select quarter at time zone '%s' as at,
                         (select f from unnest(facts) as f where f in (%s) limit 1) as outcome,
                         '%s' = any (facts) as offered, facts && cast(array[%s] as text[]) as in_time,
                         (select substr(f, 8) from unnest(facts) as f where f like 'MATTER=%%' limit 1) as matter
                  from call_figure_source where quarter >= :from and quarter < :until) as c
            where outcome is not null
            group by 1, 2, 3, 4, 5, 6
            """;
    private static final String PAGES =
            """
            select cast(extract(isodow from at) as int) as weekday, cast(extract(hour from at) as int) as hour,
                   cast(sum(answers) as bigint) as count
            from (select start at time zone '%s' as at, cast(counts ->> '%s' as bigint) as answers from call_figure_now
                  where dimension = '%s' and grain = '%s' and start >= :from and start < :until) as p
            where answers <> 0
            group by 1, 2
            """.formatted(OfficeZone.ZONE, Measure.PAGE_TOLD, Dimension.PAGE, Grain.QUARTER);
    private static final String TICKETS = """
            select name, cast(sum(amount) as bigint) as count from ticket_figure_now
            where name like 'ANSWER@%' and day >= :from and day <= :until group by name
            """;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public MonthCounts of(YearMonth month, Goals goals) {
        List<Tuple> tickets = rows(em.createNativeQuery(TICKETS, Tuple.class)
                .setParameter("from", month.atDay(1))
                .setParameter("until", month.atEndOfMonth()));
        return new MonthCounts(
                Stream.concat(calls(month, goals), pages(month)).toList(),
                tickets(tickets, goals, true),
                tickets(tickets, goals, false));
    }

    private Stream<ContactCount> calls(YearMonth month, Goals goals) {
        String outcomes = quoted(Measure.OUTCOMES.stream().map(Measure::name));
        String inTime = quoted(Histogram.LIMITS.stream()
                .filter(limit -> limit <= goals.answerSeconds())
                .map(Histogram.WAIT_ANSWERED::name));
        String sql = CALLS.formatted(OfficeZone.ZONE, outcomes, Measure.OFFERED.name(), inTime);
        return rows(during(month, em.createNativeQuery(sql, Tuple.class))).stream()
                .map(row -> new ContactCount(
                        row.get("weekday", Integer.class),
                        row.get("hour", Integer.class),
                        Contact.of(Measure.valueOf(row.get("outcome", String.class))),
                        promise(row),
                        row.get("matter", String.class),
                        count(row)));
    }

    private Stream<ContactCount> pages(YearMonth month) {
        return rows(during(month, em.createNativeQuery(PAGES, Tuple.class))).stream()
                .map(row -> new ContactCount(
                        row.get("weekday", Integer.class),
                        row.get("hour", Integer.class),
                        Contact.PAGE,
                        Promise.NONE,
                        "",
                        count(row)));
    }

    private static Promise promise(Tuple row) {
        if (!row.get("offered", Boolean.class)) {
            return Promise.NONE;
        }
        return row.get("in_time", Boolean.class) ? Promise.KEPT : Promise.BROKEN;
    }

    private static long tickets(List<Tuple> rows, Goals goals, boolean inTime) {
        return rows.stream()
                .filter(row -> {
                    OptionalInt minutes = TicketCount.answerMinutes(row.get("name", String.class)).stream()
                            .mapToInt(Integer::intValue)
                            .findFirst();
                    return minutes.isPresent() && minutes.getAsInt() <= goals.ticketMinutes() == inTime;
                })
                .mapToLong(JpaMonthSource::count)
                .sum();
    }

    private static Query during(YearMonth month, Query query) {
        return query.setParameter(
                        "from", month.atDay(1).atStartOfDay(OfficeZone.ZONE).toInstant())
                .setParameter(
                        "until",
                        month.plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(OfficeZone.ZONE)
                                .toInstant());
    }

    /** Names of constants, which have no quotes. */
    private static String quoted(Stream<String> names) {
        return names.map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    @SuppressWarnings("unchecked") // a query of tuples has nothing else
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static long count(Tuple row) {
        return ((Number) row.get("count")).longValue();
    }
}
