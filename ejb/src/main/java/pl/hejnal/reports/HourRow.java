package pl.hejnal.reports;

/** An hour of the office's day, by the hour it begins with. */
public record HourRow(int hour, long offered, long answered, long abandonedWaiting, long settledInMenu) {}
