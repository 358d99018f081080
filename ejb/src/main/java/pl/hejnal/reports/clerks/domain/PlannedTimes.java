package pl.hejnal.reports.clerks.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What was planned for clerks in the weeks whose plan was published, and what they kept of it. */
public interface PlannedTimes {

    /**
     * What is ahead does not count yet.
     *
     * @param from the first day
     * @param until the last day
     * @return by login; nobody for whom nothing was planned
     */
    Map<String, PlanTimes> between(LocalDate from, LocalDate until, Instant now);
}
