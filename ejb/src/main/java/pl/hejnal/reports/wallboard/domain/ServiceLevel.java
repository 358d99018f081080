package pl.hejnal.reports.wallboard.domain;

import java.util.OptionalInt;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.Sums;

/**
 * The share of offered calls answered within 20 seconds, of calls that have ended; the same as on <em>Today</em>.
 *
 * @param offered calls
 * @param inTime those of them answered in time
 */
public record ServiceLevel(long offered, long inTime) {

    public static ServiceLevel of(Sums sums) {
        return new ServiceLevel(sums.of(Measure.OFFERED), sums.of(Measure.ANSWERED_IN_TIME));
    }

    /** Whole percent; empty where nobody was offered: neither 0 nor 100 would be true. */
    public OptionalInt percent() {
        return offered == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(inTime * 100.0 / offered));
    }
}
