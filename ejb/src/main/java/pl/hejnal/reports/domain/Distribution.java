package pl.hejnal.reports.domain;

import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import pl.hejnal.calls.counting.domain.Histogram;

/**
 * Lengths of time in buckets, as the figures keep them: how many were at most so long, but longer than the bucket before.
 * Within a bucket they are taken to lie evenly, so that what falls on a limit is exact.
 */
public final class Distribution {

    private final NavigableMap<Integer, Long> buckets;

    /** @param buckets the number in each, by its upper limit in seconds */
    public Distribution(Map<Integer, Long> buckets) {
        this.buckets = new TreeMap<>(buckets);
        this.buckets.values().removeIf(count -> count <= 0);
    }

    public Distribution plus(Distribution other) {
        Map<Integer, Long> sums = new TreeMap<>(buckets);
        other.buckets.forEach((limit, count) -> sums.merge(limit, count, Long::sum));
        return new Distribution(sums);
    }

    public long total() {
        return buckets.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many were at most so long. */
    public double within(int seconds) {
        double whole = buckets.headMap(seconds, true).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        Map.Entry<Integer, Long> cut = buckets.higherEntry(seconds);
        if (cut == null) {
            return whole;
        }
        int begin = Histogram.limitBefore(cut.getKey());
        return seconds <= begin ? whole : whole + (double) cut.getValue() * (seconds - begin) / (cut.getKey() - begin);
    }

    /**
     * The length within which this share of them lies.
     *
     * @param share above 0, at most 1
     * @return seconds; empty where there are none
     */
    public OptionalDouble percentile(double share) {
        double wanted = share * total();
        double counted = 0;
        for (Map.Entry<Integer, Long> bucket : buckets.entrySet()) {
            if (counted + bucket.getValue() >= wanted) {
                int begin = Histogram.limitBefore(bucket.getKey());
                return OptionalDouble.of(begin + (bucket.getKey() - begin) * (wanted - counted) / bucket.getValue());
            }
            counted += bucket.getValue();
        }
        return OptionalDouble.empty();
    }

    /** The limit of the bucket of the longest: it was no longer; empty where there are none. */
    public OptionalDouble longest() {
        return buckets.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(buckets.lastKey());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Distribution that && buckets.equals(that.buckets);
    }

    @Override
    public int hashCode() {
        return buckets.hashCode();
    }

    @Override
    public String toString() {
        return buckets.toString();
    }
}
