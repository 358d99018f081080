package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A table as everybody may see it. All sums of rows and columns are told. Fields that are not told, in rows and columns whose told
 * fields do not come to their sums, are hidden, whether anything was counted there or not; all others that are not told are of none.
 */
public record ToldTable(SortedMap<String, Long> rows, SortedMap<String, Long> columns, SortedMap<Cell, Long> told) {

    public static final ToldTable NONE = new ToldTable(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public ToldTable {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        told = Collections.unmodifiableSortedMap(new TreeMap<>(told));
    }

    static ToldTable of(CountTable table, Set<Cell> hidden) {
        TreeMap<Cell, Long> told = new TreeMap<>(table.counts());
        told.keySet().removeAll(hidden);
        return new ToldTable(table.rows(), table.columns(), told);
    }

    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How much of each row lies in hidden fields; rows of which nothing does are left out. */
    public SortedMap<String, Long> hiddenOfRows() {
        return hidden(rows, Cell::row);
    }

    public SortedMap<String, Long> hiddenOfColumns() {
        return hidden(columns, Cell::column);
    }

    private SortedMap<String, Long> hidden(SortedMap<String, Long> sums, Function<Cell, String> by) {
        TreeMap<String, Long> left = new TreeMap<>(sums);
        told.forEach((cell, count) -> left.merge(by.apply(cell), -count, Long::sum));
        left.values().removeIf(count -> count == 0);
        return left;
    }

    /** The fields of which nobody is told what they are. */
    public SortedSet<Cell> hidden() {
        Set<String> open = hiddenOfColumns().keySet();
        SortedSet<Cell> hidden = new TreeSet<>();
        hiddenOfRows().keySet().forEach(row -> open.forEach(column -> hidden.add(new Cell(row, column))));
        hidden.removeAll(told.keySet());
        return hidden;
    }

    /** What is told of a field. */
    public long of(Cell cell) {
        return told.getOrDefault(cell, 0L);
    }
}
