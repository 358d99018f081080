package pl.hejnal.web.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import pl.hejnal.kernel.OfficeZone;

/** Moments as clerks read them: the office's own clock, day first. */
public final class OfficeTime {

    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(OfficeZone.ZONE);
    private static final DateTimeFormatter AHEAD = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(OfficeZone.ZONE);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficeZone.ZONE);

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeZone.ZONE);

    private OfficeTime() {
    }

    public static String of(Instant moment) {
        return FULL.format(moment);
    }

    /** To the minute, for what is ahead of us. */
    public static String day(Instant moment) {
        return AHEAD.format(moment);
    }

    /** A day with its name. */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy, EEEE", locale).format(day);
    }

    /** The time of day without its seconds. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** Only the time of day, for what happened within one call. */
    public static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}
