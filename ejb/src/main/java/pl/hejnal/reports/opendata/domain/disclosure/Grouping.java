package pl.hejnal.reports.opendata.domain.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which categories are told together, because one of them alone is too small to be told.
 *
 * @param groups the label under which a category is told, where that is not its own
 */
public record Grouping(SortedMap<String, String> groups) {

    /** What is rare, together. */
    public static final String OTHER = "other";

    /** At least so many counts must remain possible, for whoever knows that what is hidden is below the least count. */
    private static final long STILL_POSSIBLE = 3;

    public Grouping {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    public String label(String category) {
        return groups.getOrDefault(category, category);
    }

    /** Neighbours are put together until each group is large enough: {@code 20-23}. */
    static Grouping ofNeighbours(List<String> categories, Map<String, Long> totals, int least) {
        List<List<String>> bands = new ArrayList<>();
        categories.forEach(one -> bands.add(new ArrayList<>(List.of(one))));
        for (int at = unsafe(bands, totals, least); at >= 0 && bands.size() > 1; at = unsafe(bands, totals, least)) {
            int before = at == 0
                            || (at < bands.size() - 1
                                    && sum(bands.get(at + 1), totals) < sum(bands.get(at - 1), totals))
                    ? at
                    : at - 1;
            bands.get(before).addAll(bands.remove(before + 1));
        }
        TreeMap<String, String> groups = new TreeMap<>();
        for (List<String> band : bands) {
            if (band.size() > 1) {
                band.forEach(one -> groups.put(one, band.getFirst() + "-" + band.getLast()));
            }
        }
        return new Grouping(groups);
    }

    /** What is rare is put together, and where that would not be enough, with what is next rare. */
    static Grouping ofRare(Map<String, Long> totals, int least) {
        List<String> fewestFirst = totals.keySet().stream()
                .sorted(Comparator.comparing((String one) -> totals.getOrDefault(one, 0L))
                        .thenComparing(one -> one))
                .toList();
        List<String> rare = new ArrayList<>();
        for (String one : fewestFirst) {
            boolean small = totals.getOrDefault(one, 0L) < least;
            if (!small && (rare.isEmpty() || isSafe(values(rare, totals), least))) {
                break;
            }
            rare.add(one);
        }
        return ofRare(rare);
    }

    private static Grouping ofRare(Collection<String> rare) {
        TreeMap<String, String> groups = new TreeMap<>();
        rare.forEach(one -> groups.put(one, OTHER));
        return new Grouping(groups);
    }

    /** The same of other totals, if it still hides what must be hidden. */
    Optional<Grouping> still(List<String> categories, Map<String, Long> totals, int least) {
        TreeMap<String, List<String>> members = new TreeMap<>();
        categories.forEach(one ->
                members.computeIfAbsent(label(one), label -> new ArrayList<>()).add(one));
        return members.values().stream().allMatch(group -> isSafe(values(group, totals), least))
                ? Optional.of(this)
                : Optional.empty();
    }

    /**
     * The same of other totals, what is newly rare among it: only if that cannot be told from how much the group has grown.
     *
     * @param told of the group until now
     */
    Optional<Grouping> stillWithRare(Map<String, Long> totals, long told, int least) {
        SortedSet<String> rare = new TreeSet<>(groups.keySet());
        List<String> newcomers = totals.keySet().stream()
                .filter(one -> !rare.contains(one) && totals.getOrDefault(one, 0L) < least)
                .toList();
        long known = sum(rare, totals);
        boolean apart = !newcomers.isEmpty() && newcomers.size() > 1 && isSafe(values(newcomers, totals), least);
        boolean among = !rare.isEmpty() && Math.abs(known - told) >= least;
        rare.addAll(newcomers);
        boolean safe = rare.isEmpty() || isSafe(values(rare, totals), least);
        return safe && (newcomers.isEmpty() || apart || among) ? Optional.of(ofRare(rare)) : Optional.empty();
    }

    private static int unsafe(List<List<String>> bands, Map<String, Long> totals, int least) {
        for (int at = 0; at < bands.size(); at++) {
            if (!isSafe(values(bands.get(at), totals), least)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the sum of these may be told, and none of them follows from it. */
    static boolean isSafe(List<Long> members, int least) {
        long sum = members.stream().mapToLong(Long::longValue).sum();
        if (sum == 0) {
            return true;
        }
        if (sum < least) {
            return false;
        }
        if (members.size() == 1 || members.stream().anyMatch(one -> one >= least)) {
            return true;
        }
        long most = Math.min(least - 1, sum);
        long fewest = Math.max(0, sum - (members.size() - 1L) * (least - 1));
        return most - fewest + 1 >= STILL_POSSIBLE;
    }

    private static List<Long> values(Collection<String> categories, Map<String, Long> totals) {
        return categories.stream().map(one -> totals.getOrDefault(one, 0L)).toList();
    }

    private static long sum(Collection<String> categories, Map<String, Long> totals) {
        return values(categories, totals).stream().mapToLong(Long::longValue).sum();
    }
}
