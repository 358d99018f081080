package pl.hejnal.reports.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import pl.hejnal.calls.counting.domain.Dimension;
import pl.hejnal.calls.counting.domain.Grain;

/** What calls that have ended add up to, by one dimension; reports read it and never change it. */
public interface CallFigures {

    /** @param start of the quarter of an hour, day, month or interval */
    record Row(Instant start, String value, Sums sums) {}

    /** @param value of the dimension */
    record Total(String value, Sums sums) {}

    /**
     * A row for each time and value in which something was counted, in their order.
     *
     * @param names of measures and of histograms' buckets
     */
    List<Row> rows(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names);

    /** A row for each interval and value in which something was counted, in their order; it starts with the interval. */
    List<Row> rows(Dimension dimension, Interval interval, Instant from, Instant until, Collection<String> names);

    /** A row for each value, over the whole time. */
    List<Total> totals(Dimension dimension, Grain grain, Instant from, Instant until, Collection<String> names);
}
