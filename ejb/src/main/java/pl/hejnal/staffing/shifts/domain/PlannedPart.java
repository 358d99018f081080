package pl.hejnal.staffing.shifts.domain;

import java.time.Duration;
import java.time.Instant;
import pl.hejnal.staffing.domain.Presence;

/** A time in which a clerk is to be present, or on a break. */
public record PlannedPart(Presence presence, Instant since, Instant until) {

    public Duration length() {
        return Duration.between(since, until);
    }

    public boolean contains(Instant moment) {
        return !moment.isBefore(since) && moment.isBefore(until);
    }
}
