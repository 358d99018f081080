package pl.hejnal.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;
import pl.hejnal.reports.domain.CallFigures;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;

/** Figures as {@code calls.counting} would have kept them. */
public final class FiguresInMemory implements CallFigures {

    private final Map<Dimension, List<Row>> rows = new TreeMap<>();

    public void row(Dimension dimension, String start, String value, Sums sums) {
        rows.computeIfAbsent(dimension, any -> new ArrayList<>()).add(new Row(Instant.parse(start), value, sums));
    }

    @Override
    public List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        return rows.getOrDefault(dimension, List.of()).stream()
                .filter(row -> !row.start().isBefore(from) && row.start().isBefore(until))
                .toList();
    }

    @Override
    public List<Row> rows(
            Dimension dimension, Interval interval, Instant from, Instant until, Collection<String> names) {
        Map<Instant, Map<String, Sums>> sums = new TreeMap<>();
        rows(dimension, interval.grain(), from, until, names)
                .forEach(row -> sums.computeIfAbsent(interval.startOf(row.start()), any -> new TreeMap<>())
                        .merge(row.value(), row.sums(), Sums::plus));
        return sums.entrySet().stream()
                .flatMap(start -> start.getValue().entrySet().stream()
                        .map(value -> new Row(start.getKey(), value.getKey(), value.getValue())))
                .toList();
    }

    @Override
    public List<Total> totals(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names) {
        Map<String, Sums> sums = new TreeMap<>();
        rows(dimension, grain, from, until, names).forEach(row -> sums.merge(row.value(), row.sums(), Sums::plus));
        return sums.entrySet().stream()
                .map(one -> new Total(one.getKey(), one.getValue()))
                .toList();
    }
}
