package pl.hejnal.reports.tickets.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import pl.hejnal.reports.tickets.domain.AgeBand;
import pl.hejnal.reports.tickets.domain.TicketSums;
import pl.hejnal.reports.tickets.domain.TicketTallies;
import pl.hejnal.tickets.counting.domain.TicketCount;

/** Sums by day, and for the backlog only days of which something is still open: an index has these alone. */
@ApplicationScoped
public class JpaTicketTallies implements TicketTallies {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<Tally> open(LocalDate today) {
        return rows(em.createNativeQuery(
                        "select department, matter, cast(day as text) as day, cast(sum(amount) as bigint) as amount from ticket_figure_now"
                                + " where name = 'OPEN' and amount <> 0 group by department, matter, day having sum(amount) <> 0",
                        Tuple.class))
                .stream()
                .map(row -> tally(
                        row,
                        TicketSums.open(AgeBand.of(LocalDate.parse(row.get("day", String.class)), today), amount(row))))
                .toList();
    }

    @Override
    public List<Tally> between(LocalDate from, LocalDate until) {
        return rows(em.createNativeQuery(
                                "select department, matter, name, cast(sum(amount) as bigint) as amount from ticket_figure_now"
                                        + " where name in (:names) and day between :from and :until"
                                        + " group by department, matter, name having sum(amount) <> 0",
                                Tuple.class)
                        .setParameter("names", TicketCount.ofDays())
                        .setParameter("from", from)
                        .setParameter("until", until))
                .stream()
                .map(row -> tally(row, TicketSums.counted(row.get("name", String.class), amount(row))))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static Tally tally(Tuple row, TicketSums sums) {
        return new Tally(row.get("department", String.class), row.get("matter", String.class), sums);
    }

    private static long amount(Tuple row) {
        return ((Number) row.get("amount")).longValue();
    }
}
