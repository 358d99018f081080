package pl.hejnal.reports;

/** A clerk's day; {@code who} as the figures name them: a login, but in old rows. */
public record ClerkRow(String who, long answered, long talkSeconds) {}
