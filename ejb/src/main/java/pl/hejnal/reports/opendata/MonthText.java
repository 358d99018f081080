package pl.hejnal.reports.opendata;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.reports.opendata.domain.OpenList;
import pl.hejnal.reports.opendata.domain.OpenMonth;
import pl.hejnal.reports.opendata.domain.disclosure.Cell;
import pl.hejnal.reports.opendata.domain.disclosure.ToldTable;

/**
 * A month as text (RFC 4180). Figures have a line for the whole of a list, for each of its rows and columns, and for each of its fields:
 * a hidden one has no count, and one that is not there is none. docs/opendata/recompute.py makes the same text of the journal.
 */
final class MonthText {

    private static final String END = "\r\n";
    private static final String FIGURES = "list,first,second,count";
    private static final String JOURNAL = "list,first,second,paired";
    private static final int COUNT = 3;

    private MonthText() {}

    static String journal(OpenMonth month) {
        return JOURNAL
                + END
                + month.journal()
                        .map(line -> line(line.list().code(), line.first(), line.second(), line.paired() ? "1" : "0"))
                        .collect(Collectors.joining());
    }

    static String figures(OpenMonth month) {
        return FIGURES
                + END
                + month.tables().entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .flatMap(one -> figures(one.getKey().code(), one.getValue()))
                        .collect(Collectors.joining());
    }

    private static Stream<String> figures(String list, ToldTable table) {
        Set<Cell> hidden = table.hidden();
        return Stream.of(
                        Stream.of(line(list, "", "", Long.toString(table.total()))),
                        table.rows().entrySet().stream()
                                .map(row -> line(
                                        list, row.getKey(), "", row.getValue().toString())),
                        table.columns().entrySet().stream()
                                .map(column -> line(
                                        list,
                                        "",
                                        column.getKey(),
                                        column.getValue().toString())),
                        fields(table)
                                .filter(cell -> table.told().containsKey(cell) || hidden.contains(cell))
                                .map(cell -> line(
                                        list,
                                        cell.row(),
                                        cell.column(),
                                        hidden.contains(cell) ? "" : Long.toString(table.of(cell)))))
                .flatMap(lines -> lines);
    }

    private static Stream<Cell> fields(ToldTable table) {
        return table.rows().keySet().stream()
                .flatMap(row -> table.columns().keySet().stream().map(column -> new Cell(row, column)));
    }

    /** What {@link #figures} wrote. */
    static OpenMonth read(String figures) {
        Map<OpenList, Sums> lists = new EnumMap<>(OpenList.class);
        figures.lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .forEach(line -> lists.computeIfAbsent(
                                OpenList.valueOf(line.getFirst().toUpperCase(Locale.ROOT)), list -> new Sums())
                        .add(line.get(1), line.get(2), line.get(COUNT)));
        EnumMap<OpenList, ToldTable> tables = new EnumMap<>(OpenList.class);
        lists.forEach((list, sums) -> tables.put(list, new ToldTable(sums.rows, sums.columns, sums.told)));
        return new OpenMonth(tables);
    }

    private static final class Sums {

        private final SortedMap<String, Long> rows = new TreeMap<>();
        private final SortedMap<String, Long> columns = new TreeMap<>();
        private final SortedMap<Cell, Long> told = new TreeMap<>();

        void add(String row, String column, String count) {
            if (count.isEmpty() || (row.isEmpty() && column.isEmpty())) {
                return;
            }
            long number = Long.parseLong(count);
            if (column.isEmpty()) {
                rows.put(row, number);
            } else if (row.isEmpty()) {
                columns.put(column, number);
            } else {
                told.put(new Cell(row, column), number);
            }
        }
    }

    /** Codes and symbols have neither commas nor quotes; {@link pl.hejnal.directory.domain.ProcedureSymbol} sees to that. */
    private static String line(String... cells) {
        return String.join(",", cells) + END;
    }
}
