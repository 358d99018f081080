package pl.hejnal.reports;

/** A clerk's day. */
public record ClerkRow(String login, long answered, long talkSeconds) {}
