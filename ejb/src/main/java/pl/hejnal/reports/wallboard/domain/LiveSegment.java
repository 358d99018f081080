package pl.hejnal.reports.wallboard.domain;

import java.time.Instant;
import pl.hejnal.calls.domain.facts.SegmentKind;

/**
 * A wait, a ring or a talk that goes on.
 *
 * @param who the queue, or the clerk by their login
 */
public record LiveSegment(SegmentKind kind, String who, Instant since) {}
