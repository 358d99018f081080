package pl.hejnal.reports.domain;

import java.util.EnumMap;
import java.util.Map;
import pl.hejnal.calls.counting.domain.Measure;

/** Sums over calls that have ended, as call centres count them; what is not there is nothing. */
public record Sums(Map<Measure, Long> counts) {

    public static final Sums NONE = new Sums(Map.of());
    private static final double MILLIS = 1000.0;

    public Sums {
        Map<Measure, Long> kept = new EnumMap<>(Measure.class);
        counts.forEach((measure, count) -> kept.merge(measure, count, Long::sum));
        kept.values().removeIf(count -> count == 0);
        counts = Map.copyOf(kept);
    }

    public Sums plus(Sums other) {
        Map<Measure, Long> sums = new EnumMap<>(Measure.class);
        sums.putAll(counts);
        other.counts.forEach((measure, count) -> sums.merge(measure, count, Long::sum));
        return new Sums(sums);
    }

    public long of(Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }

    /** Service level: the share of <em>offered</em> calls answered in time, 0 to 1; 0 when none was offered. */
    public double serviceLevel() {
        return share(Measure.ANSWERED_IN_TIME, Measure.OFFERED);
    }

    /** ASA, average speed of answer, in seconds; 0 when none was answered. */
    public double asaSeconds() {
        return share(Measure.WAIT_ANSWERED_MS, Measure.ANSWERED) / MILLIS;
    }

    /** Average talk in seconds. AHT would add hold and wrap-up, which are not measured yet. */
    public double talkSeconds() {
        return share(Measure.TALK_MS, Measure.ANSWERED) / MILLIS;
    }

    /** The average of the marks, 1 to 5, that callers gave after their talks; 0 when none did. */
    public double surveyMark() {
        return share(Measure.SURVEY_SUM, Measure.SURVEYED);
    }

    private double share(Measure part, Measure whole) {
        return of(whole) == 0 ? 0 : (double) of(part) / of(whole);
    }
}
