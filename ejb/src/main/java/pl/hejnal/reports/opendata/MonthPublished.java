package pl.hejnal.reports.opendata;

/** There is something new for everybody; whoever keeps pages in memory makes them anew. */
public record MonthPublished(RevisionView revision) {}
