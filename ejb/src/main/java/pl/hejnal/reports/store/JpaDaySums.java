package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.DaySums;
import pl.hejnal.reports.domain.OfficeDay;

/** The day's rows of the figures; only what goes on is counted from calls, of which few go on. */
@ApplicationScoped
public class JpaDaySums implements DaySums {

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Inject
    private FigureRows figures;

    @Override
    public List<Quarter> quarters(OfficeDay day) {
        return figures.rows(Dimension.ALL, Grain.QUARTER, day.from(), day.until(), FigureRows.measures()).stream()
                .map(row -> new Quarter(row.start(), row.sums()))
                .toList();
    }

    @Override
    public List<OfClerk> clerks(OfficeDay day) {
        return figures
                .totals(
                        Dimension.CLERK,
                        Grain.DAY,
                        day.from(),
                        day.until(),
                        List.of(Measure.HANDLED.name(), Measure.TALK_MS.name()))
                .stream()
                .map(clerk -> new OfClerk(
                        clerk.value(),
                        clerk.sums().of(Measure.HANDLED),
                        clerk.sums().of(Measure.TALK_MS)))
                // Whose telephone only rang has no talk to tell of.
                .filter(clerk -> clerk.answered() != 0 || clerk.talkMillis() != 0)
                .toList();
    }

    @Override
    public long inProgress(OfficeDay day) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from phone_call where state <> 'ENDED' and arrived_at >= :from"
                                        + " and arrived_at < :until")
                        .setParameter("from", day.from())
                        .setParameter("until", day.until())
                        .getSingleResult())
                .longValue();
    }
}
