package pl.hejnal.reports.opendata.domain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.hejnal.reports.opendata.domain.disclosure.Cell;
import pl.hejnal.reports.opendata.domain.disclosure.CountTable;
import pl.hejnal.reports.opendata.domain.disclosure.LinkedTables;
import pl.hejnal.reports.opendata.domain.disclosure.ToldTable;

/** A month's tables as everybody may see them. */
public record OpenMonth(Map<OpenList, ToldTable> tables) {

    /** The matter of contacts of which none is known. */
    public static final String NO_MATTER = "none";

    /** Tickets are told as one row. */
    public static final String ALL_TICKETS = "all";

    public OpenMonth {
        EnumMap<OpenList, ToldTable> all = new EnumMap<>(OpenList.class);
        Arrays.stream(OpenList.values()).forEach(list -> all.put(list, ToldTable.NONE));
        all.putAll(tables);
        tables = Collections.unmodifiableMap(all);
    }

    /** Every list is there, be it empty. */
    public ToldTable of(OpenList list) {
        return tables.getOrDefault(list, ToldTable.NONE);
    }

    /** One line a contact or ticket; the tables can be made of it, and it tells nothing more. */
    public Stream<JournalLine> journal() {
        return tables.entrySet().stream().flatMap(one -> JournalLine.of(one.getKey(), one.getValue()));
    }

    /** As the journal has it. */
    public static OpenMonth of(Collection<JournalLine> journal) {
        EnumMap<OpenList, ToldTable> tables = new EnumMap<>(OpenList.class);
        for (OpenList list : OpenList.values()) {
            tables.put(list, JournalLine.table(journal.stream().filter(line -> line.list() == list)));
        }
        return new OpenMonth(tables);
    }

    /**
     * @param least the smallest count that is told
     * @return empty if there were fewer contacts altogether
     */
    public static Optional<OpenMonth> of(MonthCounts counts, int least) {
        LinkedTables tables = tables(counts);
        return tables.told(least).map(told -> month(told, LinkedTables.alone(tickets(counts), least)));
    }

    /**
     * The same month after corrections.
     *
     * @return empty if the corrections would tell of fewer people than may be told of
     */
    public static Optional<OpenMonth> of(MonthCounts counts, int least, OpenMonth earlier) {
        LinkedTables.Told before = new LinkedTables.Told(
                earlier.of(OpenList.TIME), earlier.of(OpenList.MATTER), earlier.of(OpenList.PROMISE));
        return tables(counts)
                .told(least, before)
                .flatMap(told -> LinkedTables.alone(tickets(counts), least, earlier.of(OpenList.TICKET))
                        .map(tickets -> month(told, tickets)));
    }

    private static OpenMonth month(LinkedTables.Told told, ToldTable tickets) {
        return new OpenMonth(Map.of(
                OpenList.TIME, told.time(),
                OpenList.MATTER, told.matter(),
                OpenList.PROMISE, told.promise(),
                OpenList.TICKET, tickets));
    }

    private static LinkedTables tables(MonthCounts counts) {
        return new LinkedTables(
                table(counts, one -> new Cell(Integer.toString(one.weekday()), hour(one))),
                table(counts, one -> new Cell(one.contact().code(), one.matter().isEmpty() ? NO_MATTER : one.matter())),
                table(counts, one -> new Cell(hour(one), one.promise().code())));
    }

    private static CountTable tickets(MonthCounts counts) {
        return CountTable.of(Map.of(
                new Cell(ALL_TICKETS, Promise.KEPT.code()), counts.kept(),
                new Cell(ALL_TICKETS, Promise.BROKEN.code()), counts.broken()));
    }

    private static String hour(ContactCount one) {
        return "%02d".formatted(one.hour());
    }

    private static CountTable table(MonthCounts counts, Function<ContactCount, Cell> field) {
        SortedMap<Cell, Long> sums = new TreeMap<>();
        counts.contacts().forEach(one -> sums.merge(field.apply(one), one.count(), Long::sum));
        return CountTable.of(sums);
    }
}
