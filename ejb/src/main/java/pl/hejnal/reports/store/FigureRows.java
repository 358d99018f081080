package pl.hejnal.reports.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Sums;

/**
 * Reads the figures, in native SQL made from the enums: reports never change them. The index leads to one dimension's rows
 * of one grain and one time; whoever asks chooses the longest grain that fits.
 */
@ApplicationScoped
public class FigureRows implements CallFigures {

    private static final String WHERE =
            " where dimension = :dimension and grain = :grain" + " and start >= :from and start < :until";

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        String sql = "select start, value, " + sums(names) + from(dimension) + WHERE
                + " group by start, value order by start, value";
        return ask(sql, dimension, grain, from, until).stream()
                .map(row -> new Row(row.get("start", Instant.class), row.get("value", String.class), sums(row, names)))
                .toList();
    }

    @Override
    public List<Total> totals(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        String sql = "select value, " + sums(names) + from(dimension) + WHERE + " group by value order by value";
        return ask(sql, dimension, grain, from, until).stream()
                .map(row -> new Total(row.get("value", String.class), sums(row, names)))
                .toList();
    }

    /** Where a dimension's figures are read: a team's are made of its clerks'. */
    private static String from(Dimension dimension) {
        return dimension == Dimension.TEAM ? " from team_figure_now" : " from call_figure_now";
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

    private static String sums(Collection<String> names) {
        List<String> columns = new ArrayList<>();
        for (String name : names) {
            columns.add("coalesce(sum(cast(counts ->> '" + name + "' as bigint)), 0) as " + alias(columns.size()));
        }
        return String.join(", ", columns);
    }

    private static Sums sums(Tuple row, Collection<String> names) {
        Map<String, Long> counts = new HashMap<>();
        for (String name : names) {
            counts.put(name, ((Number) row.get(alias(counts.size()))).longValue());
        }
        return new Sums(counts);
    }

    private static String alias(int column) {
        return "n" + column;
    }

    static List<String> measures() {
        return Arrays.stream(Measure.values()).map(Measure::name).toList();
    }
}
