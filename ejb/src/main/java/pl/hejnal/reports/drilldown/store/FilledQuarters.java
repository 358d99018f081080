package pl.hejnal.reports.drilldown.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.drilldown.domain.FigureCells;

/** In which quarters of an hour something was counted: by the rows of days first, and then of those days' quarters. */
@ApplicationScoped
public class FilledQuarters {

    /** As many as one statement is given; each has a call at least. */
    private static final int MOST = 1_000;

    /**
     * Quarters newest first.
     *
     * @param back before them nothing was looked for
     */
    public record Reach(List<Instant> quarters, Instant back) {}

    private record Cell(Instant start, long calls) {}

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    /** As many as hold so many calls. The newest may be cut by the end of a page, so it is taken for none. */
    public Reach newest(FigureCells figure, Instant from, Instant until, int calls) {
        Reach days = enough(cells(figure, Grain.DAY, Interval.DAY.startOf(from), until), from, calls);
        if (days.quarters().isEmpty()) {
            return days;
        }
        return enough(cells(figure, Grain.QUARTER, days.back(), until), days.back(), calls);
    }

    private static Reach enough(List<Cell> cells, Instant from, int calls) {
        List<Instant> taken = new ArrayList<>();
        long counted = 0;
        for (Cell cell : cells) {
            counted += taken.isEmpty() ? 0 : cell.calls();
            taken.add(cell.start());
            if (counted >= calls || taken.size() == MOST) {
                return new Reach(taken, cell.start().isBefore(from) ? from : cell.start());
            }
        }
        return new Reach(taken, from);
    }

    @SuppressWarnings("unchecked")
    private List<Cell> cells(FigureCells figure, Grain grain, Instant from, Instant until) {
        String calls = "sum("
                + figure.names().stream()
                        .map(name -> "coalesce(cast(counts ->> '" + name + "' as bigint), 0)")
                        .collect(Collectors.joining(" + "))
                + ")";
        List<Tuple> rows = em.createNativeQuery(
                        "select start, " + calls + " as calls from call_figure_now where dimension = :dimension"
                                + " and grain = :grain and value = :value and start >= :from and start < :until"
                                + " group by start having " + calls + " > 0 order by start desc",
                        Tuple.class)
                .setParameter("dimension", figure.dimension().name())
                .setParameter("grain", grain.name())
                .setParameter("value", figure.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Cell(
                        row.get("start", Instant.class),
                        row.get("calls", Number.class).longValue()))
                .toList();
    }
}
