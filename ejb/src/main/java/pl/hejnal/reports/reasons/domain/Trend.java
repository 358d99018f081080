package pl.hejnal.reports.reasons.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How many calls were about something, beside as many days earlier.
 *
 * @param value of a dimension: a matter, a department, an option of the menu; empty where it is not known
 */
public record Trend(String value, long calls, long earlier) {

    /** Fewer calls in both periods together tell nothing. */
    static final long LEAST_CALLS = 20;
    /**
     * If nothing had changed, the difference would stay within so many of its standard deviations (the root of the sum, as
     * calls come by chance) in all but three of a thousand cases; a page of some dozens shows no false one on most days.
     */
    static final double DEVIATIONS = 3;

    /** What can be said of it. */
    public enum Direction {
        RISING,
        FALLING,
        /** The difference is one that chance makes. */
        STEADY,
        /** Too few calls to tell. */
        FEW
    }

    private static final Comparator<Trend> RISING_FIRST = Comparator.comparing(Trend::direction)
            .thenComparingLong(Trend::byChange)
            .thenComparing(Comparator.comparingLong(Trend::calls).reversed())
            .thenComparing(Trend::value);

    /** Those that rose most first, then those that fell most, then the others by their calls. */
    public static List<Trend> of(Map<String, Long> calls, Map<String, Long> earlier) {
        TreeSet<String> values = new TreeSet<>(calls.keySet());
        values.addAll(earlier.keySet());
        List<Trend> trends = new ArrayList<>();
        values.forEach(
                value -> trends.add(new Trend(value, calls.getOrDefault(value, 0L), earlier.getOrDefault(value, 0L))));
        return trends.stream()
                .filter(trend -> trend.calls != 0 || trend.earlier != 0)
                .sorted(RISING_FIRST)
                .toList();
    }

    private long byChange() {
        return switch (direction()) {
            case RISING -> -difference();
            case FALLING -> difference();
            case STEADY, FEW -> 0;
        };
    }

    public long difference() {
        return calls - earlier;
    }

    /** By how much of the earlier calls, 0.5 for half as many again; empty where there were none. */
    public OptionalDouble change() {
        return earlier == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) difference() / earlier);
    }

    public Direction direction() {
        long both = calls + earlier;
        if (both < LEAST_CALLS) {
            return Direction.FEW;
        }
        if (Math.abs(difference()) < DEVIATIONS * Math.sqrt((double) both)) {
            return Direction.STEADY;
        }
        return difference() > 0 ? Direction.RISING : Direction.FALLING;
    }
}
