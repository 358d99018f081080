package pl.hejnal.kernel;

import java.time.Instant;

/** Points in time as others write them. */
public final class Moments {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private Moments() {}

    /** Java reads years that no database knows: asking for one is a mistake of who asks, not a failure of ours. */
    public static boolean isKeepable(Instant moment) {
        return !moment.isBefore(FIRST) && !moment.isAfter(LAST);
    }

    /** @throws IllegalArgumentException if the text is no such moment */
    public static Instant read(String text) {
        Instant moment = Instant.parse(text);
        if (!isKeepable(moment)) {
            throw new IllegalArgumentException("no moment that can be kept");
        }
        return moment;
    }
}
