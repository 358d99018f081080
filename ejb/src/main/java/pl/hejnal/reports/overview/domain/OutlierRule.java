package pl.hejnal.reports.overview.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.hejnal.calls.counting.domain.Measure;
import pl.hejnal.reports.domain.CallFigures.Total;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.overview.domain.Outlier.Kind;

/**
 * What stands out: an hour of the week in which at least twice as large a share gave up as over the whole period, and ten
 * points more; a matter or department with at least half as many calls again as before. Below these numbers of calls
 * chance alone does as much.
 */
public final class OutlierRule {

    /** More are a report of their own. */
    static final int MOST = 5;

    private static final int LEAST_ABANDONED = 5;
    private static final double TIMES_ABANDONED = 2;
    private static final double POINTS_ABANDONED = 0.1;
    private static final int LEAST_MORE = 20;
    private static final double TIMES_MORE = 1.5;

    private final List<Outlier> found = new ArrayList<>();

    /** @param all of the whole period */
    public OutlierRule hours(List<Total> hours, Sums all) {
        double usual = abandonRate(all);
        for (Total hour : hours) {
            double rate = abandonRate(hour.sums());
            long abandoned = hour.sums().of(Measure.ABANDONED_WAITING);
            if (abandoned >= LEAST_ABANDONED && rate >= TIMES_ABANDONED * usual && rate >= usual + POINTS_ABANDONED) {
                double expected = usual * hour.sums().of(Measure.OFFERED);
                found.add(new Outlier(Kind.ABANDONED_IN_HOUR, hour.value(), rate, usual, abandoned - expected));
            }
        }
        return this;
    }

    /** @param earlier calls in the earlier period, by value */
    public OutlierRule rising(Kind kind, List<Total> now, Map<String, Long> earlier) {
        for (Total one : now) {
            long calls = one.sums().of(Measure.CALLS);
            long before = earlier.getOrDefault(one.value(), 0L);
            if (!one.value().isEmpty() && calls - before >= LEAST_MORE && calls >= TIMES_MORE * before) {
                found.add(new Outlier(kind, one.value(), calls, before, calls - before));
            }
        }
        return this;
    }

    /** Those that concern most calls first. */
    public List<Outlier> found() {
        Stream<Outlier> sorted = found.stream()
                .sorted(Comparator.comparingDouble(Outlier::extra).reversed().thenComparing(Outlier::value));
        return sorted.limit(MOST).toList();
    }

    private static double abandonRate(Sums sums) {
        long offered = sums.of(Measure.OFFERED);
        return offered == 0 ? 0 : (double) sums.of(Measure.ABANDONED_WAITING) / offered;
    }
}
