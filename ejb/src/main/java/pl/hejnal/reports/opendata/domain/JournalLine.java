package pl.hejnal.reports.opendata.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.hejnal.reports.opendata.domain.disclosure.Cell;
import pl.hejnal.reports.opendata.domain.disclosure.ToldTable;

/**
 * A contact, or a ticket, in one of the lists of the anonymised journal.
 *
 * @param first what its row in the table is
 * @param second what its column is
 * @param paired whether both are of the same contact; where that would single somebody out, the firsts and the seconds of such lines are
 *     each true of somebody, and stand beside one another by their order alone
 */
public record JournalLine(OpenList list, String first, String second, boolean paired) {

    /** In an order that says nothing of that in which they came. */
    static Stream<JournalLine> of(OpenList list, ToldTable table) {
        Stream<JournalLine> paired = table.told().entrySet().stream()
                .flatMap(one -> Collections.nCopies(
                        Math.toIntExact(one.getValue()),
                        new JournalLine(list, one.getKey().row(), one.getKey().column(), true))
                        .stream());
        List<String> firsts = each(table.hiddenOfRows());
        List<String> seconds = each(table.hiddenOfColumns());
        List<JournalLine> unpaired = new ArrayList<>();
        for (int at = 0; at < firsts.size(); at++) {
            unpaired.add(new JournalLine(list, firsts.get(at), seconds.get(at), false));
        }
        return Stream.concat(paired, unpaired.stream());
    }

    /** The table of a list's lines; docs/opendata/recompute.py reckons the same. */
    static ToldTable table(Stream<JournalLine> lines) {
        SortedMap<String, Long> rows = new TreeMap<>();
        SortedMap<String, Long> columns = new TreeMap<>();
        SortedMap<Cell, Long> told = new TreeMap<>();
        lines.forEach(line -> {
            rows.merge(line.first(), 1L, Long::sum);
            columns.merge(line.second(), 1L, Long::sum);
            if (line.paired()) {
                told.merge(new Cell(line.first(), line.second()), 1L, Long::sum);
            }
        });
        return new ToldTable(rows, columns, told);
    }

    private static List<String> each(SortedMap<String, Long> counts) {
        return counts.entrySet().stream()
                .flatMap(one -> Collections.nCopies(Math.toIntExact(one.getValue()), one.getKey()).stream())
                .toList();
    }
}
