package pl.hejnal.reports.clerks.domain;

/** How long a clerk took calls, in a talk or ready for one, and how long they rested; in milliseconds. */
public record ClerkTimes(long present, long onBreak) {

    public static final ClerkTimes NONE = new ClerkTimes(0, 0);

    public ClerkTimes plus(ClerkTimes other) {
        return new ClerkTimes(present + other.present, onBreak + other.onBreak);
    }
}
