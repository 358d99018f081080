package pl.hejnal.reports.drilldown.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What each call is counted as. */
public interface CallSources {

    /**
     * A place in the order of the list.
     *
     * @param linkedid of the call; empty for a place before all that arrived later
     */
    record Place(Instant arrivedAt, String linkedid) {}

    /**
     * Some of them.
     *
     * @param back how far back was looked, where that was not to the end and fewer were found than asked for
     */
    record Slice(List<Place> calls, Optional<Instant> back) {}

    /** Newest first, after the given place; looks at a few thousand calls at most, however many there are. */
    Slice newest(CallFilter filter, Optional<Place> after, int limit);
}
