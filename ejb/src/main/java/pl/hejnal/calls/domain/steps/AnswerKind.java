package pl.hejnal.calls.domain.steps;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a department's system said when a caller asked about one of its cases. A constant's name stands in the database and is
 * never changed.
 */
public enum AnswerKind {
    /** The caller was told what it says now, or in its last file. */
    FRESH,
    /** The caller was told, with its age, what it said before it fell silent. */
    KEPT,
    /** It has said nothing of this case: it does not know it, or its file or letter has not come yet. */
    UNKNOWN,
    /** Its system was silent or could not be understood, and nothing was kept. */
    FAILED,
    /** The office has no connection to it. */
    NOT_CONNECTED;

    private static final String SEPARATOR = ":";

    /** Whether the caller was told the state of their case. */
    public boolean isTold() {
        return this == FRESH || this == KEPT;
    }

    /** As it is kept: {@code KM:FRESH}. */
    public String of(String department) {
        return department + SEPARATOR + name();
    }

    /** The department of what {@link #of(String)} gave. */
    public static String department(String kept) {
        return part(kept, 0);
    }

    /** The kind of what {@link #of(String)} gave, whatever stands behind it; empty for one of another version. */
    public static Optional<AnswerKind> kind(String kept) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(part(kept, 1)))
                .findFirst();
    }

    /** With how old it was: {@code KM:KEPT:5400}. */
    static String aged(String kept, long seconds) {
        return kept + SEPARATOR + seconds;
    }

    /** How old it was, in seconds; 0 where no age stands behind it. */
    public static long ageSeconds(String kept) {
        String age = part(kept, 2);
        return age.isEmpty() ? 0 : Long.parseLong(age);
    }

    private static String part(String kept, int place) {
        String[] parts = kept.split(SEPARATOR);
        return place < parts.length ? parts[place] : "";
    }
}
