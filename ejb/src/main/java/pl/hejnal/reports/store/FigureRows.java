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
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;

/**
 * Reads the figures, in native SQL made from the enums: reports never change them. The index leads to one dimension's rows
 * of one grain and one time; whoever asks chooses the longest grain that fits.
 */
@ApplicationScoped
public class FigureRows implements CallFigures {

    private static final String ROWS =
            "select start, value, counts from %1$s where dimension = :dimension and grain = ";

    private static final String OF_A_GRAIN = ROWS + ":grain and start >= :from and start < :until";
    /** Whole months have a row each; of the days before and after them each has its own. */
    private static final String OF_MONTHS_AND_DAYS = ROWS + "'MONTH' and start >= :months and start < :days union all "
            + ROWS + "'DAY' and start >= :from and start < :months union all " + ROWS
            + "'DAY' and start >= :days and start < :until";

    /** So many wait in memory for what is made of them. */
    private static final int FETCHED = 500;

    @PersistenceContext(unitName = "hejnal")
    private EntityManager em;

    @Override
    public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        return rows("start", names, dimension, ofGrain(grain, from, until));
    }

    @Override
    public List<Row> rows(
            Dimension dimension, Interval interval, Instant from, Instant until, Collection<String> names) {
        return rows(
                startOf(interval),
                names,
                dimension,
                interval.grain() == Grain.MONTH
                        ? ofMonths(dimension, from, until)
                        : ofGrain(interval.grain(), from, until));
    }

    @Override
    public List<Total> totals(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        Figures figures = grain == Grain.DAY ? ofMonths(dimension, from, until) : ofGrain(grain, from, until);
        String sql = "select value, " + sums(names) + figures.from(dimension) + " group by value order by value";
        return read(sql, dimension, figures, row -> new Total(row.get("value", String.class), sums(row, names)));
    }

    private List<Row> rows(String start, Collection<String> names, Dimension dimension, Figures figures) {
        String sql = "select " + start + " as begins, value, " + sums(names) + figures.from(dimension)
                + " group by 1, 2 order by 1, 2";
        return read(
                sql,
                dimension,
                figures,
                row -> new Row(row.get("begins", Instant.class), row.get("value", String.class), sums(row, names)));
    }

    /** The rows of a time. */
    private record Figures(String sql, Map<String, Object> values) {

        String from(Dimension dimension) {
            return " from (" + sql.formatted(table(dimension)) + ") as f";
        }
    }

    private static Figures ofGrain(Grain grain, Instant from, Instant until) {
        return new Figures(OF_A_GRAIN, Map.of("grain", grain.name(), "from", from, "until", until));
    }

    private static Figures ofMonths(Dimension dimension, Instant from, Instant until) {
        return hasMonths(dimension) ? ofMonthsAndDays(from, until) : ofGrain(Grain.DAY, from, until);
    }

    private static Figures ofMonthsAndDays(Instant from, Instant until) {
        Instant first = Interval.MONTH.startOf(from);
        Instant months = first.equals(from) ? first : Interval.MONTH.next(first);
        Instant days = Interval.MONTH.startOf(until);
        return months.isBefore(days)
                ? new Figures(OF_MONTHS_AND_DAYS, Map.of("from", from, "months", months, "days", days, "until", until))
                : ofGrain(Grain.DAY, from, until);
    }

    /** As {@link Interval#startOf} has it, of a row that the figures keep. */
    private static String startOf(Interval interval) {
        return switch (interval) {
            case QUARTER, DAY -> "start";
            case HALF_HOUR -> "date_bin('30 minutes', start, timestamptz 'epoch')";
            case HOUR -> "date_bin('1 hour', start, timestamptz 'epoch')";
            case WEEK, MONTH, YEAR -> "date_trunc('" + interval.name() + "', start, '" + OfficeZone.ZONE.getId() + "')";
        };
    }

    /** A clerk may change the team within a month. */
    private static boolean hasMonths(Dimension dimension) {
        return dimension != Dimension.TEAM;
    }

    /** Where a dimension's figures are read: a team's are made of its clerks'. */
    private static String table(Dimension dimension) {
        return dimension == Dimension.TEAM ? "team_figure_now" : "call_figure_now";
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> read(String sql, Dimension dimension, Figures figures, Function<Tuple, T> made) {
        Query query = em.createNativeQuery(sql, Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .setParameter("dimension", dimension.name());
        figures.values().forEach(query::setParameter);
        try (Stream<Tuple> rows = query.getResultStream()) {
            return rows.map(made).toList();
        }
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
