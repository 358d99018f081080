package pl.hejnal.seed.domain;

import java.util.List;
import java.util.SplittableRandom;

/** Numbers that look random, and are the same for the same parts on every machine and with every Java. */
public final class Chance {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int BITS = 53;
    private static final double UNIT = 1.0 / (1L << BITS);

    private final SplittableRandom random;

    private Chance(long start) {
        random = new SplittableRandom(start);
    }

    /** Of a seed and of what it is asked for: another quarter of an hour, another call, has numbers of its own. */
    public static Chance of(long... parts) {
        long mixed = GOLDEN;
        for (long part : parts) {
            mixed = mixed(mixed ^ part) + GOLDEN;
        }
        return new Chance(mixed);
    }

    /** Stafford's variant 13 of MurmurHash3's last step: each bit of the sum depends on each of the part. */
    private static long mixed(long part) {
        long mixed = (part ^ (part >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 to below 1. */
    public double unit() {
        return (random.nextLong() >>> (Long.SIZE - BITS)) * UNIT;
    }

    /** Whether it happens that happens in this share of all cases. */
    public boolean in(double share) {
        return unit() < share;
    }

    /** From 0 to below that. */
    public int below(int limit) {
        return (int) (unit() * limit);
    }

    public double between(double from, double until) {
        return from + unit() * (until - from);
    }

    public long millis(double fromSeconds, double untilSeconds) {
        return Math.round(1000 * between(fromSeconds, untilSeconds));
    }

    /** Of a length without memory, as waits and patience are. */
    public long exponentialMillis(double meanSeconds) {
        return Math.round(-1000 * meanSeconds * StrictMath.log(1 - unit()));
    }

    /** Of a length of which some are very long, as talks are; half are shorter than the median. */
    public long logNormalMillis(double medianSeconds, double spread) {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - unit())) * StrictMath.cos(2 * StrictMath.PI * unit());
        return Math.round(1000 * medianSeconds * StrictMath.exp(spread * normal));
    }

    public <T> T pick(List<T> all) {
        return all.get(below(all.size()));
    }
}
