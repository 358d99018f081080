package pl.hejnal.reports.wallboard.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import pl.hejnal.calls.domain.facts.SegmentKind;

/**
 * Callers on the line whom nobody has answered; those who wait to be called back are not among them.
 *
 * @param longestSince when the wait of who has waited longest began; empty if nobody waits
 */
public record WaitingCallers(int callers, Optional<Instant> longestSince) {

    static WaitingCallers of(Collection<LiveSegment> segments) {
        return new WaitingCallers(
                (int) segments.stream().filter(WaitingCallers::isWait).count(),
                segments.stream()
                        .filter(WaitingCallers::isWait)
                        .map(LiveSegment::since)
                        .min(Comparator.naturalOrder()));
    }

    private static boolean isWait(LiveSegment segment) {
        return segment.kind() == SegmentKind.WAITED;
    }
}
