package pl.hejnal.calls.counting.domain;

/**
 * How long the time is that one kept row is about. Every call is in one row of each grain, so a report reads the longest
 * that fits its interval. Days and months are those of the office's clock: 23 and 25 hours are days.
 */
public enum Grain {
    /** 15 minutes; the shortest that can be told apart. */
    QUARTER,
    DAY,
    MONTH
}
