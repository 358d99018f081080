package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What was counted in each field, as it truly is; fields of none are left out. Never leaves the house. */
public record CountTable(SortedMap<Cell, Long> counts) {

    /** @throws IllegalArgumentException for a count below 0 */
    public CountTable {
        TreeMap<Cell, Long> kept = new TreeMap<>();
        counts.forEach((cell, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("a field counts " + count);
            }
            if (count > 0) {
                kept.put(cell, count);
            }
        });
        counts = Collections.unmodifiableSortedMap(kept);
    }

    public static CountTable of(Map<Cell, Long> counts) {
        return new CountTable(new TreeMap<>(counts));
    }

    public long of(Cell cell) {
        return counts.getOrDefault(cell, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public SortedMap<String, Long> rows() {
        return sums(Cell::row);
    }

    public SortedMap<String, Long> columns() {
        return sums(Cell::column);
    }

    /** With categories put together. */
    public CountTable grouped(Grouping rows, Grouping columns) {
        TreeMap<Cell, Long> sums = new TreeMap<>();
        counts.forEach((cell, count) ->
                sums.merge(new Cell(rows.label(cell.row()), columns.label(cell.column())), count, Long::sum));
        return new CountTable(sums);
    }

    private SortedMap<String, Long> sums(Function<Cell, String> by) {
        TreeMap<String, Long> sums = new TreeMap<>();
        counts.forEach((cell, count) -> sums.merge(by.apply(cell), count, Long::sum));
        return sums;
    }
}
