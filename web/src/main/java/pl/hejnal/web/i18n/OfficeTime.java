package pl.hejnal.web.i18n;

import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.kernel.OfficeZone;

/**
 * Moments and days as people read them: the office's own clock, and one form of a date for each language, 29.11.2026 in
 * Polish and 29 Nov 2026 in English.
 */
public final class OfficeTime {

    private static final Locale POLISH = Locale.forLanguageTag("pl");
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficeZone.ZONE);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeZone.ZONE);

    private OfficeTime() {}

    public static String of(Instant moment) {
        return written(", HH:mm:ss", " HH:mm:ss", readers()).format(moment);
    }

    /** To the minute, for what is ahead of us. */
    public static String day(Instant moment) {
        return day(moment, readers());
    }

    /** Where no page is drawn. */
    public static String day(Instant moment, Locale reader) {
        return written(", HH:mm", " HH:mm", reader).format(moment);
    }

    public static String day(LocalDate day) {
        return day(day, readers());
    }

    /** Where no page is drawn. */
    public static String day(LocalDate day, Locale reader) {
        return written("", "", reader).format(day);
    }

    /** A day with its name. */
    public static String dayOfWeek(LocalDate day) {
        return dayOfWeek(day, readers());
    }

    /** Where no page is drawn. */
    public static String dayOfWeek(LocalDate day, Locale reader) {
        return written(", EEEE", ", EEEE", reader).format(day);
    }

    /** The time of day without its seconds. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** Only the time of day, for what happened within one call. */
    public static String clock(Instant moment) {
        return CLOCK.format(moment);
    }

    private static DateTimeFormatter written(String englishEnd, String polishEnd, Locale reader) {
        return ("en".equals(reader.getLanguage())
                        ? DateTimeFormatter.ofPattern("d MMM yyyy" + englishEnd, Locale.ENGLISH)
                        : DateTimeFormatter.ofPattern("dd.MM.yyyy" + polishEnd, POLISH))
                .withZone(OfficeZone.ZONE);
    }

    /** The language of the page that is drawn; Polish outside of one. */
    private static Locale readers() {
        return Optional.ofNullable(FacesContext.getCurrentInstance())
                .map(FacesContext::getViewRoot)
                .map(view -> view.getLocale())
                .orElse(POLISH);
    }
}
