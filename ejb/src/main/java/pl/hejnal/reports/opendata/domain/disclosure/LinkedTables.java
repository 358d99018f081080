package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The tables of one month over the same contacts. Two of them share no more than one kind of sum (the hours), in which both put the
 * same categories together, and all sums are told; so what one table tells says nothing of a field of another, and each is
 * protected by itself.
 *
 * @param time weekday by hour
 * @param matter way of contact by matter
 * @param promise hour by what became of a promise
 */
public record LinkedTables(CountTable time, CountTable matter, CountTable promise) {

    private static final int WEEKDAYS = 7;
    private static final int HOURS = 24;
    private static final List<String> ALL_WEEKDAYS =
            IntStream.rangeClosed(1, WEEKDAYS).mapToObj(Integer::toString).toList();
    private static final List<String> ALL_HOURS =
            IntStream.range(0, HOURS).mapToObj("%02d"::formatted).toList();

    /** The same as everybody may see them. */
    public record Told(ToldTable time, ToldTable matter, ToldTable promise) {}

    private record Groupings(
            Grouping weekdays, Grouping hours, Grouping contacts, Grouping matters, Grouping promises) {}

    /** @return empty if there were fewer than {@code least} contacts */
    public Optional<Told> told(int least) {
        if (time.total() < least) {
            return Optional.empty();
        }
        Groupings by = new Groupings(
                Grouping.ofNeighbours(ALL_WEEKDAYS, time.rows(), least),
                Grouping.ofNeighbours(ALL_HOURS, time.columns(), least),
                Grouping.ofRare(matter.rows(), least),
                Grouping.ofRare(matter.columns(), least),
                Grouping.ofRare(promise.columns(), least));
        return Optional.of(new Told(
                Suppression.of(time(by), least),
                Suppression.of(matter(by), least),
                Suppression.of(promise(by), least)));
    }

    /** After corrections; empty if these would tell of fewer people than may be told of. */
    public Optional<Told> told(int least, Told earlier) {
        if (time.total() < least) {
            return Optional.empty();
        }
        return groupings(least, earlier)
                .flatMap(by -> Suppression.of(time(by), least, earlier.time())
                        .flatMap(times -> Suppression.of(matter(by), least, earlier.matter())
                                .flatMap(matters -> Suppression.of(promise(by), least, earlier.promise())
                                        .map(promises -> new Told(times, matters, promises)))));
    }

    /** A table that has nothing to do with others, in one row; none if there is too little in it. */
    public static ToldTable alone(CountTable table, int least) {
        return table.total() < least
                ? ToldTable.NONE
                : Suppression.of(table.grouped(none(), Grouping.ofRare(table.columns(), least)), least);
    }

    /** After corrections. */
    public static Optional<ToldTable> alone(CountTable table, int least, ToldTable earlier) {
        if (earlier.isEmpty()) {
            return Optional.of(alone(table, least));
        }
        if (table.total() < least) {
            return Optional.empty();
        }
        return rare(table.columns(), earlier.columns(), least)
                .flatMap(by -> Suppression.of(table.grouped(none(), by), least, earlier));
    }

    private Optional<Groupings> groupings(int least, Told earlier) {
        Optional<Grouping> weekdays =
                bands(ALL_WEEKDAYS, earlier.time().rows()).still(ALL_WEEKDAYS, time.rows(), least);
        Optional<Grouping> hours = bands(ALL_HOURS, earlier.time().columns()).still(ALL_HOURS, time.columns(), least);
        Optional<Grouping> contacts = rare(matter.rows(), earlier.matter().rows(), least);
        Optional<Grouping> matters = rare(matter.columns(), earlier.matter().columns(), least);
        Optional<Grouping> promises = rare(promise.columns(), earlier.promise().columns(), least);
        return weekdays.flatMap(days -> hours.flatMap(times -> contacts.flatMap(ways ->
                matters.flatMap(abouts -> promises.map(kept -> new Groupings(days, times, ways, abouts, kept))))));
    }

    /** As they were put together; the labels say it. */
    private static Grouping bands(List<String> categories, SortedMap<String, Long> told) {
        TreeMap<String, String> groups = new TreeMap<>();
        for (String label : told.keySet()) {
            int dash = label.indexOf('-');
            if (dash > 0) {
                categories
                        .subList(
                                categories.indexOf(label.substring(0, dash)),
                                categories.indexOf(label.substring(dash + 1)) + 1)
                        .forEach(one -> groups.put(one, label));
            }
        }
        return new Grouping(groups);
    }

    /** Whatever was not told by its own name was rare, or was not there. */
    private static Optional<Grouping> rare(SortedMap<String, Long> totals, SortedMap<String, Long> told, int least) {
        TreeMap<String, String> groups = new TreeMap<>();
        if (told.containsKey(Grouping.OTHER)) {
            totals.keySet().stream()
                    .filter(one -> !told.containsKey(one))
                    .forEach(one -> groups.put(one, Grouping.OTHER));
        }
        return new Grouping(groups).stillWithRare(totals, told.getOrDefault(Grouping.OTHER, 0L), least);
    }

    private static Grouping none() {
        return new Grouping(new TreeMap<>(Map.of()));
    }

    private CountTable time(Groupings by) {
        return time.grouped(by.weekdays(), by.hours());
    }

    private CountTable matter(Groupings by) {
        return matter.grouped(by.contacts(), by.matters());
    }

    private CountTable promise(Groupings by) {
        return promise.grouped(by.hours(), by.promises());
    }
}
