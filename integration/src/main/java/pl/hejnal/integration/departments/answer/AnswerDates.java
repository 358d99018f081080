package pl.hejnal.integration.departments.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.kernel.OfficeZone;

/** Days and times as a department writes them. A time without its offset is the office's own. */
final class AnswerDates {

    private static final Locale POLISH = Locale.of("pl");

    private final DateTimeFormatter day;
    private final Optional<DateTimeFormatter> time;

    /** @param timeFormat empty for ISO 8601 with its offset */
    AnswerDates(String dateFormat, String timeFormat) {
        day = DateTimeFormatter.ofPattern(dateFormat, POLISH);
        time = timeFormat.isEmpty() ? Optional.empty() : Optional.of(DateTimeFormatter.ofPattern(timeFormat, POLISH));
    }

    Optional<LocalDate> day(String field, Optional<String> told) throws DepartmentUnavailable {
        try {
            return told.map(text -> LocalDate.parse(text, day));
        } catch (DateTimeException noDay) {
            throw new DepartmentUnavailable("no date in the field " + field);
        }
    }

    Instant time(String field, String told) throws DepartmentUnavailable {
        try {
            return time.isEmpty() ? OffsetDateTime.parse(told).toInstant()
                    : LocalDateTime.parse(told, time.get()).atZone(OfficeZone.ZONE).toInstant();
        } catch (DateTimeException noTime) {
            throw new DepartmentUnavailable("no time in the field " + field);
        }
    }
}
