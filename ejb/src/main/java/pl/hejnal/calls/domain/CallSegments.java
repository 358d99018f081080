package pl.hejnal.calls.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;

/**
 * The course of one call over its kept parts. What is told late or twice does no harm: a part begins once, and one that
 * is told of after what ended it has ended with that.
 */
final class CallSegments {

    /** What the PBX's journal knows; of holds only the manager interface tells. */
    private static final Set<SegmentKind> JOURNALLED = EnumSet.complementOf(EnumSet.of(SegmentKind.HELD));
    /** A talk's length is told in whole seconds, so a beginning that is reckoned from it may be so far off. */
    private static final Duration WHOLE_SECOND = Duration.ofMillis(1_500);

    private final PhoneCall call;
    private final List<CallSegment> parts;

    CallSegments(PhoneCall call, List<CallSegment> parts) {
        this.call = call;
        this.parts = parts;
    }

    List<Segment> parts() {
        return parts.stream()
                .map(CallSegment::value)
                .sorted(Comparator.comparing(Segment::since))
                .toList();
    }

    /** Nobody waits in two queues at once. */
    void wait(String queue, Instant at) {
        parts.stream()
                .filter(part -> part.is(SegmentKind.WAITED) && part.goesOn() && !part.is(SegmentKind.WAITED, queue))
                .filter(part -> part.since().isBefore(at))
                .forEach(part -> part.end(at));
        begin(SegmentKind.WAITED, queue, at);
    }

    /**
     * When the wait began that led to this queue: when the caller asked for a person, if nothing has come of that yet; else
     * when they came to it, as whom a clerk has sent on or whom the PBX brought by itself.
     */
    Instant beginOfWait(String queue, Optional<Instant> asked, Instant queued) {
        return asked.filter(at -> !at.isAfter(queued)
                        && parts.stream()
                                .filter(part -> !part.since().isBefore(at))
                                .allMatch(
                                        part -> !part.since().isBefore(queued) || isThatWait(part, queue, at, queued)))
                .orElse(queued);
    }

    /** Told twice. */
    private static boolean isThatWait(CallSegment part, String queue, Instant asked, Instant queued) {
        return part.is(SegmentKind.WAITED, queue)
                && part.since().equals(asked)
                && part.value().until().filter(end -> end.isBefore(queued)).isEmpty();
    }

    void ring(String login, Instant at) {
        begin(SegmentKind.RANG, login, at);
    }

    /** Who answers ends the wait, and the ringing wherever it was. */
    void talk(String login, Instant at) {
        endWaiting(at);
        Optional<CallSegment> reckoned = of(SegmentKind.TALKED, login)
                .filter(talk ->
                        talk.value().until().filter(end -> end.isAfter(at)).isPresent()
                                && Duration.between(at, talk.since()).abs().compareTo(WHOLE_SECOND) <= 0)
                .findFirst();
        reckoned.ifPresentOrElse(talk -> talk.beginAt(at), () -> begin(SegmentKind.TALKED, login, at));
    }

    /** @param length as the PBX measured it, for a talk whose beginning nobody has told of */
    void endTalk(String login, Duration length, Instant at) {
        end(SegmentKind.HELD, login, at);
        of(SegmentKind.TALKED, login)
                .filter(talk -> talk.covers(at, WHOLE_SECOND))
                .findFirst()
                .ifPresentOrElse(
                        talk -> talk.endBy(at), () -> add(Segment.of(SegmentKind.TALKED, login, at.minus(length), at)));
    }

    void endTalk(String login, Instant at) {
        end(SegmentKind.HELD, login, at);
        end(SegmentKind.TALKED, login, at);
    }

    void hold(String login, Instant at) {
        begin(SegmentKind.HELD, login, at);
    }

    void resume(String login, Instant at) {
        end(SegmentKind.HELD, login, at);
    }

    void transfer(String by, String toward, Instant at) {
        endTalk(by, at);
        Segment transfer = Segment.transfer(by, toward, at);
        if (!parts().contains(transfer)) {
            add(transfer);
        }
    }

    void stopRinging(String login, Instant at) {
        end(SegmentKind.RANG, login, at);
    }

    void endWaiting(Instant at) {
        parts.stream()
                .filter(part -> part.is(SegmentKind.WAITED) || part.is(SegmentKind.RANG))
                .filter(part -> part.covers(at, Duration.ZERO))
                .forEach(part -> part.endBy(at));
    }

    void end(Instant at) {
        parts.stream().filter(CallSegment::goesOn).forEach(part -> part.end(at));
    }

    boolean isTalking() {
        return parts.stream().anyMatch(part -> part.is(SegmentKind.TALKED) && part.goesOn());
    }

    Optional<String> lastTalker() {
        return parts().stream()
                .filter(part -> part.kind() == SegmentKind.TALKED)
                .reduce((earlier, later) -> later)
                .map(Segment::who);
    }

    /** @param answer the first, which ends the wait that counts; a later one is a transfer's */
    Optional<Duration> waited(Optional<Instant> answer) {
        List<Segment> waits = parts().stream()
                .filter(part -> part.kind() == SegmentKind.WAITED)
                .filter(wait -> answer.isEmpty() || wait.since().isBefore(answer.get()))
                .toList();
        return waits.isEmpty() ? Optional.empty() : sum(waits);
    }

    Duration waitedBy(Optional<Instant> answer, Instant now) {
        return waited(answer)
                .filter(over -> answer.isPresent() && parts.stream().noneMatch(CallSegments::isGoingWait))
                .orElseGet(() -> parts.stream()
                        .filter(part -> part.is(SegmentKind.WAITED))
                        .filter(part -> answer.isEmpty() || isGoingWait(part))
                        .map(CallSegment::value)
                        .map(wait -> Duration.between(wait.since(), wait.until().orElse(now)))
                        .filter(length -> !length.isNegative())
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean isGoingWait(CallSegment part) {
        return part.is(SegmentKind.WAITED) && part.goesOn();
    }

    Optional<Duration> talked() {
        return sum(parts().stream()
                .filter(part -> part.kind() == SegmentKind.TALKED)
                .toList());
    }

    /** Empty while one of them goes on. */
    private static Optional<Duration> sum(List<Segment> parts) {
        return parts.stream()
                .map(Segment::countedLength)
                .reduce(Optional.of(Duration.ZERO), (sum, length) -> sum.flatMap(s -> length.map(s::plus)));
    }

    /** What the journal tells stands here from now on. */
    void replaceBy(List<Segment> journal, Optional<Instant> end) {
        parts.removeIf(part -> JOURNALLED.stream().anyMatch(part::is));
        journal.forEach(this::add);
        end.ifPresent(this::end);
    }

    private void begin(SegmentKind kind, String who, Instant at) {
        if (of(kind, who).noneMatch(part -> part.goesOn() || part.since().equals(at))) {
            add(new Segment(kind, who, "", at, whatEnded(kind, at)));
        }
    }

    /** An answer ends waiting and ringing, the call's end ends all. */
    private Optional<Instant> whatEnded(SegmentKind kind, Instant at) {
        Stream<Instant> answers = kind != SegmentKind.WAITED && kind != SegmentKind.RANG
                ? Stream.of()
                : Stream.concat(
                        parts.stream()
                                .filter(part -> part.is(SegmentKind.TALKED))
                                .map(CallSegment::since),
                        call.answeredAt().stream());
        return Stream.concat(answers, call.endedAt().stream())
                .filter(end -> !end.isBefore(at))
                .min(Comparator.naturalOrder())
                .or(call::endedAt)
                .map(end -> end.isBefore(at) ? at : end);
    }

    private void end(SegmentKind kind, String who, Instant at) {
        of(kind, who).filter(CallSegment::goesOn).forEach(part -> part.end(at));
    }

    private Stream<CallSegment> of(SegmentKind kind, String who) {
        return parts.stream().filter(part -> part.is(kind, who));
    }

    private void add(Segment part) {
        parts.add(new CallSegment(call, part));
    }
}
