package pl.hejnal.integration.departments.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.kernel.OfficeZone;

/**
 * Days and times as a department writes them. A day that no calendar has (31 November) is none, nor is one that programs
 * write where there is none (1 January 1900, 31 December 9999). A time without its offset is the office's own; an offset
 * counts however it is spelt: +01:00, +0100, +01 or Z.
 */
final class AnswerDates {

    private static final Locale POLISH = Locale.of("pl");
    private static final int BEFORE_ANY_CASE = 1900;
    private static final int AFTER_ANY_CASE = 2200;
    /** Letters of a pattern that stand for an offset, beside any text between apostrophes. */
    private static final String OFFSET = "\\s*[XxZ]+(?=(?:[^']*'[^']*')*[^']*$)";

    private static final String ANY_OFFSET = "[ ][XXX][XX][X]";
    /** ISO 8601, and as databases print it. */
    private static final String USUAL_TIME = "uuuu-MM-dd['T'][ ]HH:mm[:ss]";

    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    /** @param timeFormat empty for ISO 8601 */
    AnswerDates(String dateFormat, String timeFormat) {
        day = strict(new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(dateFormat));
        DateTimeFormatterBuilder times = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (timeFormat.isEmpty()) {
            times.appendPattern(USUAL_TIME)
                    .optionalStart()
                    .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
                    .optionalEnd();
        } else {
            times.appendPattern(timeFormat.replaceFirst(OFFSET, ""));
        }
        time = strict(times.appendPattern(ANY_OFFSET));
    }

    private static DateTimeFormatter strict(DateTimeFormatterBuilder pattern) {
        // Strictly, a year "yyyy" is no year without its era.
        return pattern.parseDefaulting(ChronoField.ERA, 1).toFormatter(POLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** Empty if it is no day. */
    Optional<LocalDate> day(String told) {
        try {
            return Optional.of(LocalDate.parse(told, day))
                    .filter(date -> date.getYear() > BEFORE_ANY_CASE && date.getYear() < AFTER_ANY_CASE);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** Empty if it is no time. */
    Optional<Instant> time(String told) {
        try {
            TemporalAccessor found = time.parseBest(told, ZonedDateTime::from, LocalDateTime::from);
            ZonedDateTime at =
                    found instanceof ZonedDateTime zoned ? zoned : ((LocalDateTime) found).atZone(OfficeZone.ZONE);
            return Optional.of(at)
                    .filter(when -> when.getYear() > BEFORE_ANY_CASE && when.getYear() < AFTER_ANY_CASE)
                    .map(ZonedDateTime::toInstant);
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
