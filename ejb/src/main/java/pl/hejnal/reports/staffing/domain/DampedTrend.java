package pl.hejnal.reports.staffing.domain;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;

/**
 * By how much a week is more than the one before it, and how far that is believed: each further week only by a part of what
 * the week before it was (Gardner and McKenzie, "Forecasting trends in time series", 1985), and never beyond a limit, so
 * that one odd week is no avalanche.
 *
 * @param weekly as a share of the average: 0.02 for two in a hundred more each week
 */
record DampedTrend(double weekly) {

    /**
     * A past day.
     *
     * @param age in weeks
     * @param weight how much it counts
     */
    record Day(DayOfWeek weekday, double age, double calls, double weight) {}

    static final DampedTrend NONE = new DampedTrend(0);

    private static final double DAMPING = 0.8;
    private static final double MOST = 0.25;
    /** Of one weekday; two or three points are no line. */
    private static final int FEWEST_DAYS = 4;

    /**
     * The straight line that fits best (weighted least squares), each weekday about its own average: it leans alike for all,
     * in proportion to that average. A missing Tuesday so makes no week smaller.
     */
    static DampedTrend of(List<Day> days) {
        Collection<List<Day>> weekdays =
                days.stream().collect(groupingBy(Day::weekday)).values();
        double together = 0;
        double spread = 0;
        for (List<Day> same : weekdays) {
            if (same.size() < FEWEST_DAYS) {
                continue;
            }
            double weight = same.stream().mapToDouble(Day::weight).sum();
            double calls =
                    same.stream().mapToDouble(one -> one.weight() * one.calls()).sum() / weight;
            double age =
                    same.stream().mapToDouble(one -> one.weight() * one.age()).sum() / weight;
            for (Day one : same) {
                together += one.weight() * (one.age() - age) * (one.calls() - calls);
                spread += one.weight() * (one.age() - age) * (one.age() - age) * calls;
            }
        }
        return spread == 0 ? NONE : new DampedTrend(-together / spread);
    }

    /** What an average becomes that is so many weeks old: a factor. */
    double after(double weeks) {
        double believed = DAMPING * (1 - Math.pow(DAMPING, weeks)) / (1 - DAMPING);
        return 1 + Math.clamp(weekly * believed, -MOST, MOST);
    }
}
