package pl.hejnal.bench.measure;

import java.util.Collection;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Measured times in milliseconds, kept to a thousandth of each. */
public final class Latencies {

    private static final int DIGITS = 3;
    private static final double NANOS_A_MILLI = 1e6;

    private final Histogram nanos = new Histogram(DIGITS);

    private Latencies() {}

    public static Latencies of(Collection<Double> millis) {
        Latencies times = new Latencies();
        // Two clocks may differ by more than what was measured between them.
        millis.forEach(time -> times.nanos.recordValue(Math.max(0, Math.round(time * NANOS_A_MILLI))));
        return times;
    }

    public static Latencies together(Collection<Latencies> parts) {
        Latencies all = new Latencies();
        parts.forEach(part -> all.nanos.add(part.nanos));
        return all;
    }

    public int count() {
        return Math.toIntExact(nanos.getTotalCount());
    }

    /** The time that is not exceeded by this share of all, in percent; not a number when there is none. */
    public double percentile(double share) {
        return count() == 0 ? Double.NaN : nanos.getValueAtPercentile(share) / NANOS_A_MILLI;
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
        return count() == 0 ? "- / -" : String.format(Locale.ROOT, "%.1f / %.1f", median(), p99());
    }
}
