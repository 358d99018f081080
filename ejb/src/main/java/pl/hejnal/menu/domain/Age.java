package pl.hejnal.menu.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pl.hejnal.kernel.OfficeZone;

/**
 * How old a fact is, as roughly as a person would say it: every different sentence is rendered and kept, so an age in
 * seconds would fill the disk with sentences that nobody hears twice.
 */
sealed interface Age {

    /** Less than a minute, or from a clock that is ahead of ours. */
    record Moment() implements Age {
    }

    /** Whole minutes, 1 to 59. */
    record Minutes(int count) implements Age {
    }

    /** Whole hours, 1 to 23. */
    record Hours(int count) implements Age {
    }

    /** A day or more: the office's day it was. */
    record Day(LocalDate date) implements Age {
    }

    static Age of(Instant asOf, Instant now) {
        Duration age = Duration.between(asOf, now);
        if (age.compareTo(Duration.ofMinutes(1)) < 0) {
            return new Moment();
        }
        if (age.compareTo(Duration.ofHours(1)) < 0) {
            return new Minutes((int) age.toMinutes());
        }
        if (age.compareTo(Duration.ofDays(1)) < 0) {
            return new Hours((int) age.toHours());
        }
        return new Day(LocalDate.ofInstant(asOf, OfficeZone.ZONE));
    }
}
