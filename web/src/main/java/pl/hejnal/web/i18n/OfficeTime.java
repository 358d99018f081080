package pl.hejnal.web.i18n;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import pl.hejnal.kernel.OfficeZone;

/** Moments as clerks read them: the office's own clock, day first. */
public final class OfficeTime {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(OfficeZone.ZONE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficeZone.ZONE);

    private OfficeTime() {
    }

    public static String of(Instant moment) {
        return FULL.format(moment);
    }

    /** Only the time of day, for what happened within one call. */
    public static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}
