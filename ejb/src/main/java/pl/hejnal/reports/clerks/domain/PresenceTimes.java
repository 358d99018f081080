package pl.hejnal.reports.clerks.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** How long clerks were there, by the days of the office's clock: a shift over midnight is in both days. */
public interface PresenceTimes {

    /**
     * What goes on counts until now, and of whom no page has been seen for a while until it last was.
     *
     * @param from the first day
     * @param until the last day
     * @return by login; nobody who was not there
     */
    Map<String, ClerkTimes> between(LocalDate from, LocalDate until, Instant now);

    /** The first day of which they are known. */
    LocalDate since();
}
