package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Hides the small counts of a table whose sums are told. With each goes a rectangle of four hidden fields: one and the same amount
 * may be moved around it without changing any sum, so none of the four can be reckoned. The rectangle is chosen such that at least
 * so many counts remain possible as the least count that is told.
 */
final class Suppression {

    private final CountTable table;
    private final int least;
    private final List<String> rows;
    private final List<String> columns;
    private final Set<Cell> hidden = new TreeSet<>();

    private Suppression(CountTable table, int least) {
        this.table = table;
        this.least = least;
        this.rows = List.copyOf(table.rows().keySet());
        this.columns = List.copyOf(table.columns().keySet());
    }

    /** The sums are to be told already: none of them is small. */
    static ToldTable of(CountTable table, int least) {
        Suppression work = new Suppression(table, least);
        boolean enough = work.small().stream().allMatch(cell -> work.hide(cell, partner -> true));
        // Where no rectangle is large enough the sums alone are told: they leave every field open.
        return ToldTable.of(table, enough ? work.hidden : table.counts().keySet());
    }

    /**
     * The same table after corrections. What was hidden stays hidden, and what is hidden anew is protected by itself: by fields that
     * were told and have changed, so that nothing follows from the assumption that all else is as it was.
     *
     * @return empty if that cannot be done: then it must not be told
     */
    static Optional<ToldTable> of(CountTable table, int least, ToldTable earlier) {
        if (earlier.told().isEmpty()) {
            // Sums alone were told, and are again.
            return Optional.of(ToldTable.of(table, table.counts().keySet()));
        }
        Suppression work = new Suppression(table, least);
        List<Cell> small = work.small();
        Set<Cell> before = earlier.hidden();
        table.counts().keySet().stream().filter(before::contains).forEach(work.hidden::add);
        Predicate<Cell> hasChanged = cell -> !before.contains(cell) && earlier.of(cell) != table.of(cell);
        for (Cell cell : small) {
            Predicate<Cell> usable =
                    before.contains(cell) ? other -> before.contains(other) || hasChanged.test(other) : hasChanged;
            if (!work.hide(cell, usable)) {
                return Optional.empty();
            }
        }
        return Optional.of(ToldTable.of(table, work.hidden));
    }

    private List<Cell> small() {
        return table.counts().entrySet().stream()
                .filter(one -> one.getValue() < least)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @return whether there is a rectangle for it */
    private boolean hide(Cell cell, Predicate<Cell> usable) {
        List<Cell> best = List.of();
        long cheapest = Long.MAX_VALUE;
        for (String row : rows) {
            for (String column : columns) {
                List<Cell> rectangle = new ArrayList<>(List.of(
                        cell, new Cell(cell.row(), column), new Cell(row, cell.column()), new Cell(row, column)));
                if (!row.equals(cell.row())
                        && !column.equals(cell.column())
                        && protects(rectangle)
                        && rectangle.subList(1, rectangle.size()).stream().allMatch(usable)
                        && cost(rectangle) < cheapest) {
                    best = rectangle;
                    cheapest = cost(rectangle);
                }
            }
        }
        hidden.addAll(best);
        return !best.isEmpty();
    }

    /** How much of it may be moved one way and the other. */
    private boolean protects(List<Cell> rectangle) {
        long down = Math.min(table.of(rectangle.get(0)), table.of(rectangle.get(3)));
        long up = Math.min(table.of(rectangle.get(1)), table.of(rectangle.get(2)));
        return down > 0 && up > 0 && down + up >= least;
    }

    /** How much that could be told is hidden with it. */
    private long cost(List<Cell> rectangle) {
        return rectangle.stream()
                .filter(cell -> !hidden.contains(cell))
                .mapToLong(table::of)
                .sum();
    }
}
