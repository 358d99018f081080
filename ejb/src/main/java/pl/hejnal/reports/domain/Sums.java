package pl.hejnal.reports.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.calls.counting.domain.Histogram;
import pl.hejnal.calls.counting.domain.Measure;

/**
 * Sums over calls that have ended, as call centres count them; what is not there is nothing.
 *
 * @param counts by the names of measures and of histograms' buckets
 */
public record Sums(Map<String, Long> counts) {

    public static final Sums NONE = new Sums(Map.of());
    private static final double MILLIS = 1000.0;

    public Sums {
        counts = counts.entrySet().stream()
                .filter(one -> one.getValue() != 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static Sums of(Map<Measure, Long> counts) {
        return new Sums(counts.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().name(), Map.Entry::getValue)));
    }

    public Sums plus(Sums other) {
        Map<String, Long> sums = new HashMap<>(counts);
        other.counts.forEach((name, count) -> sums.merge(name, count, Long::sum));
        return new Sums(sums);
    }

    public long of(Measure measure) {
        return counts.getOrDefault(measure.name(), 0L);
    }

    public Distribution of(Histogram histogram) {
        Map<Integer, Long> buckets = new HashMap<>();
        counts.forEach((name, count) -> histogram.limitOf(name).ifPresent(limit -> buckets.put(limit, count)));
        return new Distribution(buckets);
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
