package pl.hejnal.calls.counting.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.repeats.domain.Repeat;
import pl.hejnal.tickets.domain.TicketCategory;

/**
 * What is added to the figures of a quarter of an hour, under each of its keys. A call counts when it has ended; a fact
 * that arrives later takes the old contributions back and adds the new ones, so that the figures always equal the calls.
 */
public record Contribution(Key key, SortedMap<String, Long> counts) {

    private static final long QUARTER_SECONDS = 900;

    /**
     * Where it is added.
     *
     * @param quarter the beginning of the quarter of an hour in which the call arrived; over midnight it stays that day's
     * @param values by dimension; under each of them all the counts are added
     */
    public record Key(Instant quarter, Map<Dimension, Collection<String>> values) {}

    /** What the call counts for by itself: as a whole, in the menu, and for each of its clerks; nothing before it has ended. */
    public static List<Contribution> of(PhoneCall call, TicketCategory category) {
        if (call.state() != CallState.ENDED) {
            return List.of();
        }
        Instant quarter = quarter(call.arrivedAt());
        List<Contribution> all = new ArrayList<>();
        all.add(new Contribution(new Key(quarter, values(new CountedCall(call, category))), counts(call)));
        Map<Dimension, Collection<String>> ofCallsAlone = ofCallsAlone(call);
        if (!ofCallsAlone.isEmpty()) {
            all.add(new Contribution(new Key(quarter, ofCallsAlone), new TreeMap<>(Map.of(Measure.CALLS.name(), 1L))));
        }
        for (ClerkShare clerk : ClerkShare.allOf(call)) {
            all.add(new Contribution(new Key(quarter, Map.of(Dimension.CLERK, List.of(clerk.who()))), counts(clerk)));
        }
        return all;
    }

    private static Map<Dimension, Collection<String>> ofCallsAlone(PhoneCall call) {
        Map<Dimension, Collection<String>> values = new EnumMap<>(Dimension.class);
        values.put(Dimension.MENU_PLACE, call.menuPlaces());
        values.put(Dimension.CASE_ANSWER, CountedAnswer.values(call.caseAnswers()));
        values.values().removeIf(Collection::isEmpty);
        return values;
    }

    /** The same, and the call as a whole counted among those of which it is told whether they are repeats. */
    public static List<Contribution> with(List<Contribution> ofCall, Repeat repeat) {
        if (repeat == Repeat.UNTOLD || ofCall.isEmpty()) {
            return ofCall;
        }
        SortedMap<String, Long> counts = new TreeMap<>(Map.of(Measure.REPEAT_BASE.name(), 1L));
        if (repeat == Repeat.REPEATED) {
            counts.put(Measure.REPEATS.name(), 1L);
        }
        List<Contribution> all = new ArrayList<>(ofCall);
        all.add(new Contribution(ofCall.getFirst().key(), counts));
        return all;
    }

    /** What the public page answered in a quarter of an hour. */
    public static Contribution ofPage(Instant quarter, Map<Measure, Long> counts) {
        SortedMap<String, Long> names = new TreeMap<>();
        counts.forEach((measure, count) -> add(names, measure.name(), count));
        return new Contribution(new Key(quarter, Map.of(Dimension.PAGE, List.of(""))), names);
    }

    /** In which a moment lies. */
    public static Instant quarter(Instant moment) {
        Instant second = moment.truncatedTo(ChronoUnit.SECONDS);
        return second.minusSeconds(Math.floorMod(second.getEpochSecond(), QUARTER_SECONDS));
    }

    private static Map<Dimension, Collection<String>> values(CountedCall counted) {
        Map<Dimension, Collection<String>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            Collection<String> own = dimension.of(counted);
            if (!own.isEmpty()) {
                values.put(dimension, own);
            }
        }
        return values;
    }

    private static SortedMap<String, Long> counts(PhoneCall call) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            add(counts, measure.name(), measure.ofCall(call));
        }
        for (Histogram histogram : Histogram.values()) {
            histogram.bucket(call).ifPresent(bucket -> add(counts, bucket, 1));
        }
        return counts;
    }

    private static SortedMap<String, Long> counts(ClerkShare clerk) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Measure measure : Measure.values()) {
            add(counts, measure.name(), measure.ofClerk(clerk));
        }
        return counts;
    }

    /** What must be added so that {@code after} stands in the figures instead of {@code before}. */
    public static List<Contribution> change(List<Contribution> before, List<Contribution> after) {
        Map<Key, SortedMap<String, Long>> sums = new LinkedHashMap<>();
        before.forEach(one -> addAll(sums, one, -1));
        after.forEach(one -> addAll(sums, one, 1));
        return sums.entrySet().stream()
                .filter(change -> !change.getValue().isEmpty())
                .map(change -> new Contribution(change.getKey(), change.getValue()))
                .toList();
    }

    private static void addAll(Map<Key, SortedMap<String, Long>> sums, Contribution one, int sign) {
        SortedMap<String, Long> sum = sums.computeIfAbsent(one.key, key -> new TreeMap<>());
        one.counts.forEach((name, count) -> add(sum, name, sign * count));
    }

    private static void add(SortedMap<String, Long> sum, String name, long count) {
        if (count != 0) {
            sum.merge(name, count, (one, other) -> one + other == 0 ? null : Long.valueOf(one + other));
        }
    }
}
