package pl.hejnal.reports.tickets.domain;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import pl.hejnal.reports.domain.Distribution;
import pl.hejnal.tickets.counting.domain.TicketCount;

/**
 * What tickets add up to; what is not there is nothing.
 *
 * @param open by age, now
 * @param counts by the names under which they are kept
 */
public record TicketSums(Map<AgeBand, Long> open, Map<String, Long> counts) {

    public static final TicketSums NONE = new TicketSums(Map.of(), Map.of());

    private static final double MINUTE = 60;

    public TicketSums {
        open = Map.copyOf(open);
        counts = Map.copyOf(counts);
    }

    public static TicketSums open(AgeBand band, long amount) {
        return new TicketSums(Map.of(band, amount), Map.of());
    }

    public static TicketSums counted(String name, long amount) {
        return new TicketSums(Map.of(), Map.of(name, amount));
    }

    public TicketSums plus(TicketSums other) {
        Map<AgeBand, Long> ages = new EnumMap<>(AgeBand.class);
        ages.putAll(open);
        other.open.forEach((band, amount) -> ages.merge(band, amount, Long::sum));
        Map<String, Long> sums = new HashMap<>(counts);
        other.counts.forEach((name, amount) -> sums.merge(name, amount, Long::sum));
        return new TicketSums(ages, sums);
    }

    public long of(TicketCount count) {
        return counts.getOrDefault(count.name(), 0L);
    }

    public long openOf(AgeBand band) {
        return open.getOrDefault(band, 0L);
    }

    public long openNow() {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether there is nothing to tell, also where all was taken away again. */
    public boolean isNothing() {
        return open.values().stream().allMatch(amount -> amount == 0)
                && counts.values().stream().allMatch(amount -> amount == 0);
    }

    /** Within how many seconds this share of the tickets that people closed had their first answer. */
    OptionalDouble firstAnswer(double share) {
        Map<Integer, Long> buckets = new HashMap<>();
        counts.forEach(
                (name, amount) -> TicketCount.answerMinutes(name).ifPresent(minutes -> buckets.put(minutes, amount)));
        OptionalDouble minutes = new Distribution(buckets).percentile(share);
        return minutes.isEmpty() ? minutes : OptionalDouble.of(minutes.getAsDouble() * MINUTE);
    }
}
