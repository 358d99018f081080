package pl.hejnal.reports.wallboard;

/** An event: a board or a supervisor's page was opened, is back and has to be told how the office stands, or was closed. */
public record AudienceChanged() {}
