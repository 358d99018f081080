package pl.hejnal.calls.counting.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;

/**
 * One clerk's part of a call: talk time belongs to who talked, also after a transfer.
 *
 * @param who as the segments name the clerk: a login, but in old rows
 * @param segments of this clerk, oldest first
 */
record ClerkShare(String who, List<Segment> segments) {

    private static final Set<SegmentKind> OF_CLERKS = EnumSet.complementOf(EnumSet.of(SegmentKind.WAITED));

    static Collection<ClerkShare> allOf(PhoneCall call) {
        SortedMap<String, List<Segment>> courses = new TreeMap<>();
        call.segments().stream()
                .filter(segment -> OF_CLERKS.contains(segment.kind()))
                .forEach(segment -> courses.computeIfAbsent(segment.who(), who -> new ArrayList<>())
                        .add(segment));
        return courses.entrySet().stream()
                .map(clerk -> new ClerkShare(clerk.getKey(), clerk.getValue()))
                .toList();
    }

    /** With the caller, however often. */
    boolean hasTalked() {
        return of(SegmentKind.TALKED).findAny().isPresent();
    }

    long talkMillis() {
        return millis(SegmentKind.TALKED);
    }

    long holdMillis() {
        return millis(SegmentKind.HELD);
    }

    long rings() {
        return of(SegmentKind.RANG).count();
    }

    /** Of a telephone that rang twice and was answered once, one. */
    long ringsUnanswered() {
        return Math.max(0, rings() - of(SegmentKind.TALKED).count());
    }

    long transfers() {
        return of(SegmentKind.TRANSFERRED).count();
    }

    private long millis(SegmentKind kind) {
        return of(kind).map(segment -> segment.countedLength().orElse(Duration.ZERO))
                .mapToLong(Duration::toMillis)
                .sum();
    }

    private Stream<Segment> of(SegmentKind kind) {
        return segments.stream().filter(segment -> segment.kind() == kind);
    }
}
