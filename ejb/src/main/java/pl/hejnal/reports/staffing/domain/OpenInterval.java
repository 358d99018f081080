package pl.hejnal.reports.staffing.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.hejnal.kernel.OfficeZone;

/**
 * An interval in which the line is open, at least for a minute.
 *
 * @param open how long; less than the interval where the line opens or closes within it
 */
public record OpenInterval(Instant start, Duration open) {

    /**
     * Those of a day of the office, in their order. The day on which the clock is put back has an hour more, and each of the
     * two that bear the same name is an interval.
     *
     * @param isOpen of a moment
     */
    public static Stream<OpenInterval> of(LocalDate day, Duration length, Predicate<Instant> isOpen) {
        Instant end = day.plusDays(1).atStartOfDay(OfficeZone.ZONE).toInstant();
        return Stream.iterate(
                        day.atStartOfDay(OfficeZone.ZONE).toInstant(),
                        start -> start.isBefore(end),
                        start -> start.plus(length))
                .map(start -> new OpenInterval(start, open(start, length, isOpen)))
                .filter(interval -> !interval.open().isZero());
    }

    /** Hours are written in whole minutes. */
    private static Duration open(Instant start, Duration length, Predicate<Instant> isOpen) {
        return Duration.ofMinutes(Stream.iterate(start, minute -> minute.plus(1, ChronoUnit.MINUTES))
                .limit(length.toMinutes())
                .filter(isOpen)
                .count());
    }
}
