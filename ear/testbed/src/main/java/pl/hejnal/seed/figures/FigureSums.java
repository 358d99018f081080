package pl.hejnal.seed.figures;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.Contribution;
import pl.hejnal.calls.counting.domain.Dimension;

/** Figures of one time, by dimension, value and name. */
public final class FigureSums {

    private final Map<Dimension, Map<String, Map<String, Sum>>> sums = new EnumMap<>(Dimension.class);

    private static final class Sum {
        private long amount;
    }

    /** What is done with the figures of one value. */
    public interface Cell {
        void of(Dimension dimension, String value, Map<String, Long> counts);
    }

    public void add(Contribution one) {
        one.key()
                .values()
                .forEach((dimension, values) -> values.forEach(value -> {
                    Map<String, Sum> cell = cell(dimension, value);
                    one.counts().forEach((name, amount) -> add(cell, name, amount));
                }));
    }

    public void add(FigureSums others) {
        others.sums.forEach((dimension, values) -> values.forEach((value, counts) -> {
            Map<String, Sum> cell = cell(dimension, value);
            counts.forEach((name, sum) -> add(cell, name, sum.amount));
        }));
    }

    private Map<String, Sum> cell(Dimension dimension, String value) {
        return sums.computeIfAbsent(dimension, none -> new HashMap<>()).computeIfAbsent(value, none -> new HashMap<>());
    }

    private static void add(Map<String, Sum> cell, String name, long amount) {
        cell.computeIfAbsent(name, none -> new Sum()).amount += amount;
    }

    /** In the order of the figures' own key, so that rows come as their index has them. */
    public void forEach(Cell each) {
        sums.entrySet().stream()
                .sorted(Comparator.comparing(one -> one.getKey().name()))
                .forEach(dimension -> new TreeMap<>(dimension.getValue())
                        .forEach((value, counts) -> each.of(dimension.getKey(), value, amounts(counts))));
    }

    private static Map<String, Long> amounts(Map<String, Sum> counts) {
        Map<String, Long> amounts = new TreeMap<>();
        counts.forEach((name, sum) -> {
            if (sum.amount != 0) {
                amounts.put(name, sum.amount);
            }
        });
        return amounts;
    }
}
