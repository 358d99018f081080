package pl.hejnal.reports.domain;

import java.time.Instant;
import java.util.List;

/** The sums kept of a day. */
public interface DaySums {

    /** Sums of one quarter of an hour. */
    record Quarter(Instant start, Sums sums) {}

    /** What one clerk answered, and how long they talked; {@code who} as the figures name them: a login, but in old rows. */
    record OfClerk(String who, long answered, long talkMillis) {}

    List<Quarter> quarters(OfficeDay day);

    List<OfClerk> clerks(OfficeDay day);

    /** Calls that have arrived that day and not ended. */
    long inProgress(OfficeDay day);
}
