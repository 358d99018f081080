package pl.hejnal.bench.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;

/** Measured times in milliseconds, in ascending order. */
public record Latencies(double[] sorted) {

    public static Latencies of(Collection<Double> millis) {
        return new Latencies(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    public static Latencies together(Collection<Latencies> parts) {
        return new Latencies(parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.sorted))
                .sorted()
                .toArray());
    }

    public int count() {
        return sorted.length;
    }

    /** The smallest time that is not exceeded by this share of all (nearest rank); not a number when there is none. */
    public double percentile(double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.clamp((int) Math.ceil(share / 100 * sorted.length) - 1, 0, sorted.length - 1)];
    }

    public double median() {
        return percentile(50);
    }

    public double p99() {
        return percentile(99);
    }

    public double longest() {
        return percentile(100);
    }

    @Override
    public String toString() {
        return sorted.length == 0 ? "- / -" : String.format(Locale.ROOT, "%.1f / %.1f", median(), p99());
    }
}
