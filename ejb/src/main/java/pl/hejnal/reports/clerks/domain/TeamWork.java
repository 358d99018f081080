package pl.hejnal.reports.clerks.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import pl.hejnal.reports.domain.Sums;

/**
 * What clerks did, by the team in which they were that day, and then by login; under the empty team those who were in none. All teams
 * together are what {@link PresenceTimes} and the figures by clerk tell.
 */
public interface TeamWork {

    /**
     * How long they were there, as {@link PresenceTimes#between} tells it.
     *
     * @param from the first day
     * @param until the last day
     */
    Map<String, Map<String, ClerkTimes>> times(LocalDate from, LocalDate until, Instant now);

    /** What they did of calls that arrived in whole days. */
    Map<String, Map<String, Sums>> sums(Instant from, Instant until, Collection<String> names);
}
