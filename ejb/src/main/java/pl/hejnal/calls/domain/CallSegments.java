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
import pl.hejnal.identity.domain.Login;

/**
 * The segments of one call as they are kept. What is told late or twice does no harm: a segment begins once, and one that
 * is told of after what ended it has ended with that.
 */
final class CallSegments {

    /** What the PBX's journal knows; of holds only the manager interface tells. */
    private static final Set<SegmentKind> JOURNALLED = EnumSet.complementOf(EnumSet.of(SegmentKind.HELD));
    /** A talk's length is told in whole seconds, so a beginning that is reckoned from it may be so far off. */
    private static final Duration WHOLE_SECOND = Duration.ofMillis(1_500);

    private final PhoneCall call;
    private final List<CallSegment> segments;

    CallSegments(PhoneCall call, List<CallSegment> segments) {
        this.call = call;
        this.segments = segments;
    }

    List<Segment> all() {
        return segments.stream()
                .map(CallSegment::value)
                .sorted(Comparator.comparing(Segment::since))
                .toList();
    }

    /** Nobody waits in two queues at once. */
    void wait(String queue, Instant at) {
        segments.stream()
                .filter(segment ->
                        segment.is(SegmentKind.WAITED) && segment.goesOn() && !segment.is(SegmentKind.WAITED, queue))
                .filter(segment -> segment.since().isBefore(at))
                .forEach(segment -> segment.end(at));
        begin(SegmentKind.WAITED, queue, at);
    }

    /**
     * When the wait began that led to this queue: when the caller asked for a person, if nothing has come of that yet; else
     * when they came to it, as whom a clerk has sent on or whom the PBX brought by itself.
     */
    Instant beginOfWait(String queue, Optional<Instant> asked, Instant queued) {
        return asked.filter(at -> !at.isAfter(queued)
                        && segments.stream()
                                .filter(segment -> !segment.since().isBefore(at))
                                .allMatch(segment ->
                                        !segment.since().isBefore(queued) || isThatWait(segment, queue, at, queued)))
                .orElse(queued);
    }

    /** Told twice. */
    private static boolean isThatWait(CallSegment segment, String queue, Instant asked, Instant queued) {
        return segment.is(SegmentKind.WAITED, queue)
                && segment.since().equals(asked)
                && segment.value().until().filter(end -> end.isBefore(queued)).isEmpty();
    }

    void ring(Login login, Instant at) {
        begin(SegmentKind.RANG, login.value(), at);
    }

    /** Who answers ends the wait, and the ringing wherever it was. */
    void talk(Login login, Instant at) {
        endWaiting(at);
        Optional<CallSegment> reckoned = of(SegmentKind.TALKED, login.value())
                .filter(talk ->
                        talk.value().until().filter(end -> end.isAfter(at)).isPresent()
                                && Duration.between(at, talk.since()).abs().compareTo(WHOLE_SECOND) <= 0)
                .findFirst();
        reckoned.ifPresentOrElse(talk -> talk.beginAt(at), () -> begin(SegmentKind.TALKED, login.value(), at));
    }

    /** @param length as the PBX measured it, for a talk whose beginning nobody has told of */
    void endTalk(Login login, Duration length, Instant at) {
        resume(login, at);
        of(SegmentKind.TALKED, login.value())
                .filter(talk -> talk.covers(at, WHOLE_SECOND))
                .findFirst()
                .ifPresentOrElse(
                        talk -> talk.endBy(at),
                        () -> add(Segment.of(SegmentKind.TALKED, login.value(), at.minus(length), at)));
    }

    void endTalk(Login login, Instant at) {
        resume(login, at);
        end(SegmentKind.TALKED, login.value(), at);
    }

    void hold(Login login, Instant at) {
        begin(SegmentKind.HELD, login.value(), at);
    }

    /** Of a hold that is told of after the call's end, that end was taken for its own. */
    void resume(Login login, Instant at) {
        of(SegmentKind.HELD, login.value())
                .filter(hold -> hold.covers(at, Duration.ZERO))
                .forEach(hold -> hold.endBy(at));
    }

    void transfer(Login by, String toward, Instant at) {
        endTalk(by, at);
        Segment transfer = Segment.transfer(by.value(), toward, at);
        if (!all().contains(transfer)) {
            add(transfer);
        }
    }

    void stopRinging(Login login, Instant at) {
        end(SegmentKind.RANG, login.value(), at);
    }

    void endWaiting(Instant at) {
        segments.stream()
                .filter(segment -> segment.is(SegmentKind.WAITED) || segment.is(SegmentKind.RANG))
                .filter(segment -> segment.covers(at, Duration.ZERO))
                .forEach(segment -> segment.endBy(at));
    }

    void end(Instant at) {
        segments.stream().filter(CallSegment::goesOn).forEach(segment -> segment.end(at));
    }

    boolean isTalking() {
        return segments.stream().anyMatch(segment -> segment.is(SegmentKind.TALKED) && segment.goesOn());
    }

    Optional<Login> lastTalker() {
        return all().stream()
                .filter(segment -> segment.kind() == SegmentKind.TALKED)
                .reduce((earlier, later) -> later)
                .flatMap(talk -> Login.read(talk.who()));
    }

    /** @param answer the first, which ends the wait that counts; a later one is a transfer's */
    Optional<Duration> waited(Optional<Instant> answer) {
        List<Segment> waits = all().stream()
                .filter(segment -> segment.kind() == SegmentKind.WAITED)
                .filter(wait -> answer.isEmpty() || wait.since().isBefore(answer.get()))
                .toList();
        return waits.isEmpty() ? Optional.empty() : sum(waits);
    }

    Duration waitedBy(Optional<Instant> answer, Instant now) {
        return waited(answer)
                .filter(over -> answer.isPresent() && segments.stream().noneMatch(CallSegments::isGoingWait))
                .orElseGet(() -> segments.stream()
                        .filter(segment -> segment.is(SegmentKind.WAITED))
                        .filter(segment -> answer.isEmpty() || isGoingWait(segment))
                        .map(CallSegment::value)
                        .map(wait -> Duration.between(wait.since(), wait.until().orElse(now)))
                        .filter(length -> !length.isNegative())
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private static boolean isGoingWait(CallSegment segment) {
        return segment.is(SegmentKind.WAITED) && segment.goesOn();
    }

    Optional<Duration> talked() {
        return sum(all().stream()
                .filter(segment -> segment.kind() == SegmentKind.TALKED)
                .toList());
    }

    /** Empty while one of them goes on. */
    private static Optional<Duration> sum(List<Segment> segments) {
        return segments.stream()
                .map(Segment::countedLength)
                .reduce(Optional.of(Duration.ZERO), (sum, length) -> sum.flatMap(s -> length.map(s::plus)));
    }

    /** What the journal tells stands here from now on. */
    void replaceBy(List<Segment> journal, Optional<Instant> end) {
        segments.removeIf(segment -> JOURNALLED.stream().anyMatch(segment::is));
        journal.forEach(this::add);
        end.ifPresent(this::end);
    }

    private void begin(SegmentKind kind, String who, Instant at) {
        if (of(kind, who)
                .noneMatch(segment -> segment.goesOn() || segment.since().equals(at))) {
            add(new Segment(kind, who, "", at, whatEnded(kind, at)));
        }
    }

    /** An answer ends waiting and ringing, the call's end ends all. */
    private Optional<Instant> whatEnded(SegmentKind kind, Instant at) {
        Stream<Instant> answers = kind != SegmentKind.WAITED && kind != SegmentKind.RANG
                ? Stream.of()
                : Stream.concat(
                        segments.stream()
                                .filter(segment -> segment.is(SegmentKind.TALKED))
                                .map(CallSegment::since),
                        call.answeredAt().stream());
        return Stream.concat(answers, call.endedAt().stream())
                .filter(end -> !end.isBefore(at))
                .min(Comparator.naturalOrder())
                .or(call::endedAt)
                .map(end -> end.isBefore(at) ? at : end);
    }

    private void end(SegmentKind kind, String who, Instant at) {
        of(kind, who).filter(CallSegment::goesOn).forEach(segment -> segment.end(at));
    }

    private Stream<CallSegment> of(SegmentKind kind, String who) {
        return segments.stream().filter(segment -> segment.is(kind, who));
    }

    private void add(Segment segment) {
        segments.add(new CallSegment(call, segment));
    }
}
