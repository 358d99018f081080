package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Sums;

/**
 * Reads the figures, in native SQL made from the enums: reports never change them. The index leads to one dimension's rows
 * of one grain and one time; whoever asks chooses the longest grain that fits.
 */
@ApplicationScoped
public class FigureRows implements CallFigures {

    private static final String WHERE = " from call_figure_now where dimension = :dimension and grain = :grain"
            + " and start >= :from and start < :until";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<Measure> measures) {
        String sql = "select start, value, " + sums(measures) + WHERE + " group by start, value order by start, value";
        return ask(sql, dimension, grain, from, until).stream()
                .map(row ->
                        new Row(row.get("start", Instant.class), row.get("value", String.class), sums(row, measures)))
                .toList();
    }

    @Override
    public List<Total> totals(
            Dimension dimension, Grain grain, Instant from, Instant until, Collection<Measure> measures) {
        String sql = "select value, " + sums(measures) + WHERE + " group by value order by value";
        return ask(sql, dimension, grain, from, until).stream()
                .map(row -> new Total(row.get("value", String.class), sums(row, measures)))
                .toList();
    }

    /** How many calls of this value lie in each bucket, by its limit in seconds. */
    public Map<Integer, Long> buckets(
            Histogram histogram, Dimension dimension, String value, Grain grain, Instant from, Instant until) {
        String columns = Histogram.LIMITS.stream()
                .map(limit -> sum(histogram.name(limit)) + " as at_" + limit)
                .collect(Collectors.joining(", "));
        Tuple row = (Tuple) query("select " + columns + WHERE + " and value = :value", dimension, grain, from, until)
                .setParameter("value", value)
                .getSingleResult();
        return Histogram.LIMITS.stream().collect(Collectors.toMap(limit -> limit, limit -> number(row, "at_" + limit)));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> ask(String sql, Dimension dimension, Grain grain, Instant from, Instant until) {
        return query(sql, dimension, grain, from, until).getResultList();
    }

    private Query query(String sql, Dimension dimension, Grain grain, Instant from, Instant until) {
        return em.createNativeQuery(sql, Tuple.class)
                .setParameter("dimension", dimension.name())
                .setParameter("grain", grain.name())
                .setParameter("from", from)
                .setParameter("until", until);
    }

    private static String sums(Collection<Measure> measures) {
        return measures.stream()
                .map(measure -> sum(measure.name()) + " as " + measure.name())
                .collect(Collectors.joining(", "));
    }

    private static String sum(String name) {
        return "coalesce(sum(cast(counts ->> '" + name + "' as bigint)), 0)";
    }

    private static Sums sums(Tuple row, Collection<Measure> measures) {
        Map<Measure, Long> counts = new EnumMap<>(Measure.class);
        measures.forEach(measure -> counts.put(measure, number(row, measure.name())));
        return new Sums(counts);
    }

    private static long number(Tuple row, String name) {
        return ((Number) row.get(name)).longValue();
    }

    static List<Measure> all() {
        return Arrays.asList(Measure.values());
    }
}
