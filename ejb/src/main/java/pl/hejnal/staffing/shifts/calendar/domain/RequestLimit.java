package pl.hejnal.staffing.shifts.calendar.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something was asked since an hour began.
 *
 * @param since the first request of the hour
 */
public record RequestLimit(Instant since, int requests) {

    private static final Duration HOUR = Duration.ofHours(1);

    public static RequestLimit first(Instant now) {
        return new RequestLimit(now, 1);
    }

    public RequestLimit oneMore(Instant now) {
        return now.isBefore(since.plus(HOUR)) ? new RequestLimit(since, requests + 1) : first(now);
    }

    public boolean isOver(int most) {
        return requests > most;
    }
}
