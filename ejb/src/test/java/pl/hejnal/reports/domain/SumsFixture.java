package pl.hejnal.reports.domain;

import java.util.Map;
import pl.hejnal.calls.counting.domain.Measure;

/** Sums for tests; lengths of time in milliseconds. */
public final class SumsFixture {

    private SumsFixture() {}

    public static Sums sums(
            long offered, long answered, long inTime, long wait, long talk, long waiting, long early, long settled) {
        return Sums.of(Map.of(
                Measure.OFFERED, offered,
                Measure.ANSWERED, answered,
                Measure.ANSWERED_IN_TIME, inTime,
                Measure.WAIT_ANSWERED_MS, wait,
                Measure.TALK_MS, talk,
                Measure.ABANDONED_WAITING, waiting,
                Measure.ABANDONED_EARLY, early,
                Measure.SETTLED_IN_MENU, settled));
    }
}
