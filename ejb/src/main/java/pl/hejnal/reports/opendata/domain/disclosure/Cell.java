package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.Comparator;

/** A field of a table. */
public record Cell(String row, String column) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::row).thenComparing(Cell::column);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
