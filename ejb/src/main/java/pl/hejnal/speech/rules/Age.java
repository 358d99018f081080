package pl.hejnal.speech.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import pl.hejnal.kernel.OfficeZone;

/**
 * How old a fact is, as roughly as a person would say it: every different sentence is rendered and kept, so an age in
 * seconds would fill the disk with sentences that nobody hears twice. Days are the office's days.
 */
sealed interface Age {

    /** From then on a person names the hour instead of counting. */
    Duration LONGEST_COUNTED = Duration.ofHours(3);
    /** From then on a person names the date instead of counting. */
    int MOST_DAYS = 7;

    /** Less than a minute, or from a clock that is ahead of ours. */
    record Moment() implements Age {}

    /** Whole minutes, 1 to 59. */
    record Minutes(int count) implements Age {}

    /** Whole hours, 1 or 2. */
    record Hours(int count) implements Age {}

    /** Earlier today, at that minute. */
    record Today(LocalTime time) implements Age {}

    /** Yesterday, at that minute. */
    record Yesterday(LocalTime time) implements Age {}

    /** Whole days of the calendar, 2 to 6. */
    record Days(int count) implements Age {}

    /** A week or more. */
    record Day(LocalDate date) implements Age {}

    static Age of(Instant asOf, Instant now) {
        Duration age = Duration.between(asOf, now);
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return new Moment();
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return new Minutes((int) age.toMinutes());
        }
        if (age.compareTo(LONGEST_COUNTED) < 0) {
            return new Hours((int) age.toHours());
        }
        ZonedDateTime then = asOf.atZone(OfficeZone.ZONE);
        LocalTime time = then.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), LocalDate.ofInstant(now, OfficeZone.ZONE));
        if (days < 2) {
            return days == 0 ? new Today(time) : new Yesterday(time);
        }
        return days < MOST_DAYS ? new Days((int) days) : new Day(then.toLocalDate());
    }
}
