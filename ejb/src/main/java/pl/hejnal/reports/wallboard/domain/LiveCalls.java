package pl.hejnal.reports.wallboard.domain;

import java.util.List;

/** What goes on in the calls that have not ended. */
public interface LiveCalls {

    /** Segments that have not ended, oldest first. */
    List<LiveSegment> all();
}
