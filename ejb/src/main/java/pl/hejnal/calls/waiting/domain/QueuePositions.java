package pl.hejnal.calls.waiting.domain;

import java.time.Instant;
import java.util.List;

/** Who stands before whom in a queue, and how long it took those who have been served. */
public interface QueuePositions {

    /** Callers and callbacks whose place in this queue is before the given one. */
    int ahead(String queue, Instant place);

    /** Callers on the line only. */
    int callersAhead(String queue, Instant place);

    /** The last so many waits in this queue of who was answered after {@code since} and not at once. */
    List<PastWait> waits(String queue, Instant since, int most);
}
