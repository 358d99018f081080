package pl.hejnal.reports.opendata.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.reports.opendata.domain.disclosure.Attack.Bounds;

/** Whoever has all that was published, and can reckon, tries to find out what was hidden. */
class NoHiddenCellCanBeReckonedTest {

    private static final int MONTHS = 25;
    private static final List<String> WEEKDAYS = strings(1, 7, "%d");
    private static final List<String> HOURS = strings(0, 23, "%02d");
    private static final List<String> CONTACTS = List.of("menu", "clerk", "voicemail", "callback", "page", "gave_up");
    private static final List<String> MATTERS = strings(1, 30, "SA-%d");
    private static final List<String> PROMISES = List.of("kept", "broken", "none");

    private final Random random = new Random(20261130);

    private static List<String> strings(int from, int until, String form) {
        return IntStream.rangeClosed(from, until).mapToObj(form::formatted).toList();
    }

    private record One(String weekday, String hour, String contact, String matter, String promise) {}

    /** Few categories are common and many are rare, as in an office. */
    private String any(List<String> of, double rarity) {
        return of.get((int) (of.size() * Math.pow(random.nextDouble(), rarity)));
    }

    private List<One> office(int contacts) {
        return IntStream.range(0, contacts)
                .mapToObj(any -> new One(
                        any(WEEKDAYS, 1.5),
                        HOURS.get((int) Math.clamp(11 + 4 * random.nextGaussian(), 0, 23)),
                        any(CONTACTS, 2.5),
                        any(MATTERS, 3),
                        any(PROMISES, 1.5)))
                .toList();
    }

    private static LinkedTables tables(List<One> contacts) {
        return new LinkedTables(
                count(contacts.stream()
                        .map(one -> new Cell(one.weekday(), one.hour()))
                        .toList()),
                count(contacts.stream()
                        .map(one -> new Cell(one.contact(), one.matter()))
                        .toList()),
                count(contacts.stream()
                        .map(one -> new Cell(one.hour(), one.promise()))
                        .toList()));
    }

    private static CountTable count(List<Cell> cells) {
        TreeMap<Cell, Long> counts = new TreeMap<>();
        cells.forEach(cell -> counts.merge(cell, 1L, Long::sum));
        return new CountTable(counts);
    }

    /** The categories of a told table, and what truly lies in each of its fields. */
    private static SortedMap<Cell, Long> truth(CountTable table, ToldTable told) {
        TreeMap<Cell, Long> counts = new TreeMap<>();
        table.counts()
                .forEach((cell, count) -> counts.merge(
                        new Cell(label(cell.row(), told.rows()), label(cell.column(), told.columns())),
                        count,
                        Long::sum));
        return counts;
    }

    private static String label(String category, SortedMap<String, Long> told) {
        return told.keySet().stream()
                .filter(label -> label.equals(category) || isWithin(category, label))
                .findFirst()
                .orElse(Grouping.OTHER);
    }

    private static boolean isWithin(String category, String label) {
        return label.matches("\\d+-\\d+")
                && category.matches("\\d+")
                && category.compareTo(label.split("-")[0]) >= 0
                && category.compareTo(label.split("-")[1]) <= 0;
    }

    private static Map<Cell, Long> hidden(CountTable table, ToldTable told) {
        SortedMap<Cell, Long> truth = truth(table, told);
        TreeMap<Cell, Long> hidden = new TreeMap<>();
        told.hidden().forEach(cell -> hidden.put(cell, truth.getOrDefault(cell, 0L)));
        return hidden;
    }

    private static void assertNothingSmallIsTold(CountTable table, ToldTable told, int least) {
        assertThat(told.told().values()).allMatch(count -> count >= least);
        assertThat(told.rows().values()).allMatch(count -> count >= least);
        assertThat(told.columns().values()).allMatch(count -> count >= least);
        assertThat(told.total()).isEqualTo(table.total());
        Set<Cell> hidden = told.hidden();
        truth(table, told).forEach((cell, count) -> {
            if (!hidden.contains(cell)) {
                assertThat(told.of(cell)).as(cell.toString()).isEqualTo(count);
            }
        });
    }

    private static void assertNothingIsReckoned(Map<Cell, Long> hidden, int least) {
        Attack.on(hidden)
                .forEach((cell, bounds) -> assertThat(bounds.width())
                        .as("%s is %d, reckoned %s", cell, hidden.get(cell), bounds)
                        .isGreaterThanOrEqualTo(hidden.get(cell) < least ? least : 1));
    }

    private static void assertNothingSmallIsReckoned(Map<Cell, Long> hidden, int least) {
        Attack.on(hidden).forEach((cell, bounds) -> {
            if (hidden.get(cell) < least) {
                assertThat(bounds.width())
                        .as("%s is %d, reckoned %s", cell, hidden.get(cell), bounds)
                        .isGreaterThanOrEqualTo(least);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 8, 10})
    void ofAMonthsTablesNoFieldFollowsFromSumsAndOtherFields(int least) {
        int suppressed = 0;
        for (int month = 0; month < MONTHS; month++) {
            LinkedTables tables = tables(office(least + random.nextInt(3_000)));
            LinkedTables.Told told = tables.told(least).orElseThrow();
            assertNothingSmallIsTold(tables.time(), told.time(), least);
            assertNothingSmallIsTold(tables.matter(), told.matter(), least);
            assertNothingSmallIsTold(tables.promise(), told.promise(), least);
            assertNothingIsReckoned(hidden(tables.time(), told.time()), least);
            assertNothingIsReckoned(hidden(tables.matter(), told.matter()), least);
            assertNothingIsReckoned(hidden(tables.promise(), told.promise()), least);
            suppressed += hidden(tables.time(), told.time()).size();
        }
        assertThat(suppressed).as("fields that had to be hidden").isGreaterThan(MONTHS);
    }

    @Test
    void whereSmallCountsAloneAreHiddenTheyAreReckoned() {
        int reckoned = 0;
        for (int month = 0; month < MONTHS; month++) {
            LinkedTables tables = tables(office(2_000));
            Map<Cell, Long> small = new TreeMap<>(tables.time().counts());
            small.values().removeIf(count -> count >= 5);
            reckoned += (int) Attack.on(small).values().stream()
                    .filter(bounds -> bounds.width() == 0)
                    .count();
        }
        assertThat(reckoned).isPositive();
    }

    @Test
    void whatIsPutTogetherDoesNotFollowFromItsSum() {
        for (int month = 0; month < MONTHS; month++) {
            LinkedTables tables = tables(office(5 + random.nextInt(400)));
            LinkedTables.Told told = tables.told(5).orElseThrow();
            assertSumLeavesItsMembersOpen(tables.time().columns(), told.time().columns(), HOURS);
            assertSumLeavesItsMembersOpen(tables.time().rows(), told.time().rows(), WEEKDAYS);
            assertSumLeavesItsMembersOpen(
                    tables.matter().columns(), told.matter().columns(), MATTERS);
            assertSumLeavesItsMembersOpen(tables.matter().rows(), told.matter().rows(), CONTACTS);
        }
    }

    /** Also for whoever takes all of them to be below the least count, unless one is not. */
    private static void assertSumLeavesItsMembersOpen(
            SortedMap<String, Long> totals, SortedMap<String, Long> told, List<String> categories) {
        told.forEach((label, sum) -> {
            List<Long> members = categories.stream()
                    .filter(one -> label(one, told).equals(label) && !one.equals(label))
                    .map(one -> totals.getOrDefault(one, 0L))
                    .toList();
            if (!members.isEmpty() && members.stream().allMatch(count -> count < 5)) {
                long most = Math.min(4, sum);
                long fewest = Math.max(0, sum - 4L * (members.size() - 1));
                assertThat(most - fewest).as("%s of %s", label, members).isGreaterThanOrEqualTo(2);
            }
        });
    }

    @Test
    void twoRevisionsTogetherTellNoHiddenFieldEither() {
        int published = 0;
        int withheld = 0;
        for (int month = 0; month < MONTHS; month++) {
            List<One> contacts = office(200 + random.nextInt(3_000));
            LinkedTables first = tables(contacts);
            LinkedTables.Told before = first.told(5).orElseThrow();
            LinkedTables second = tables(corrected(contacts));
            Optional<LinkedTables.Told> after = second.told(5, before);
            if (after.isEmpty()) {
                withheld++;
                continue;
            }
            published++;
            assertRevision(
                    first.time(), before.time(), second.time(), after.get().time());
            assertRevision(
                    first.matter(),
                    before.matter(),
                    second.matter(),
                    after.get().matter());
            assertRevision(
                    first.promise(),
                    before.promise(),
                    second.promise(),
                    after.get().promise());
        }
        assertThat(published).isPositive();
        assertThat(withheld).as("revisions that would have told something").isPositive();
    }

    private List<One> corrected(List<One> contacts) {
        int changes = 1 + random.nextInt(random.nextBoolean() ? 4 : 300);
        List<One> now = new ArrayList<>(contacts);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(now.size());
            One one = now.get(at);
            now.set(at, new One(one.weekday(), one.hour(), any(CONTACTS, 2.5), any(MATTERS, 3), one.promise()));
        }
        now.addAll(office(random.nextInt(3)));
        return now;
    }

    private static void assertRevision(CountTable first, ToldTable before, CountTable second, ToldTable after) {
        assertNothingSmallIsTold(second, after, 5);
        assertNothingSmallIsReckoned(hidden(second, after), 5);
        if (!before.rows().keySet().equals(after.rows().keySet())
                || !before.columns().keySet().equals(after.columns().keySet())) {
            return;
        }
        Map<Cell, Long> then = hidden(first, before);
        Map<Cell, Long> now = hidden(second, after);
        SortedMap<Cell, Long> told = new TreeMap<>(before.told());
        // What was hidden is not told later, or its neighbours' former counts would follow.
        then.forEach((cell, count) -> {
            if (count > 0 && truth(second, after).getOrDefault(cell, 0L) > 0) {
                assertThat(now).as(cell.toString()).containsKey(cell);
            }
        });
        // Somebody takes what was hidden before, and what was told before, to be as it was.
        if (then.entrySet().stream().anyMatch(one -> !one.getValue().equals(now.getOrDefault(one.getKey(), 0L)))) {
            return;
        }
        TreeMap<Cell, Long> anew = new TreeMap<>(now);
        anew.keySet().removeAll(then.keySet());
        Map<Cell, Long> changed = new TreeMap<>(anew);
        changed.entrySet().removeIf(one -> told.getOrDefault(one.getKey(), 0L).equals(one.getValue()));
        Map<Cell, Bounds> bounds = Attack.on(changed);
        anew.forEach((cell, count) -> {
            if (count > 0 && count < 5) {
                assertThat(changed).containsKey(cell);
                assertThat(bounds.get(cell).width()).as(cell + " anew").isGreaterThanOrEqualTo(5);
            }
        });
    }
}
