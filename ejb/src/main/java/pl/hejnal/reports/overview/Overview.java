package pl.hejnal.reports.overview;

import java.util.List;
import pl.hejnal.reports.domain.Interval;
import pl.hejnal.reports.domain.Sums;
import pl.hejnal.reports.overview.domain.Outlier;

/**
 * A period at a glance.
 *
 * @param interval the steps of the series
 * @param series one for each interval of the period in its order, those without a call too
 * @param total of all calls of the period
 * @param earlier of all calls of the period that it is compared with
 * @param outliers those that concern most calls first
 */
public record Overview(Interval interval, List<Sums> series, Sums total, Sums earlier, List<Outlier> outliers) {}
