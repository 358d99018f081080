package pl.hejnal.integration.journal.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;
import pl.hejnal.identity.domain.Login;

/** The waits, rings, talks and transfers of one call, in the order in which the journal tells of them. */
final class CelTimeline {

    /** With the number that a caller keys in to be called back, if they think better of it. */
    private static final Duration LONGEST_ANNOUNCEMENT = Duration.ofSeconds(90);

    private final List<Segment> over = new ArrayList<>();
    private final Map<String, Segment> ringing = new HashMap<>();
    private final Map<Login, Segment> talking = new HashMap<>();
    private Optional<Segment> waiting = Optional.empty();
    private Optional<Instant> asked = Optional.empty();

    /** The caller wants a person, and is still asked and told something before they are queued. */
    void asked(Instant at) {
        asked = Optional.of(at);
    }

    /** Whoever was told their place comes back to it: that is one wait. Whoever asks anew begins another. */
    void wait(String queue, Instant at) {
        endWaiting(at);
        if (asked.isPresent()) {
            waiting = Optional.of(going(SegmentKind.WAITED, queue, asked.get()));
            asked = Optional.empty();
            return;
        }
        Optional<Segment> left = of(SegmentKind.WAITED)
                .filter(wait -> wait.who().equals(queue)
                        && wait.until()
                                .filter(end -> !end.plus(LONGEST_ANNOUNCEMENT).isBefore(at) && nobodyTalkedSince(end))
                                .isPresent())
                .reduce((earlier, later) -> later);
        left.ifPresent(over::remove);
        waiting = Optional.of(
                going(SegmentKind.WAITED, queue, left.map(Segment::since).orElse(at)));
    }

    private boolean nobodyTalkedSince(Instant moment) {
        return Stream.concat(of(SegmentKind.TALKED), talking.values().stream())
                .allMatch(talk -> talk.since().isBefore(moment));
    }

    void endWaiting(Instant at) {
        waiting.ifPresent(wait -> over.add(ended(wait, at)));
        waiting = Optional.empty();
    }

    /** For a wait of which the queue log told, which may have been read later than what ended the wait. */
    void waitAsTold(String queue, Instant at, Optional<Instant> end) {
        Optional<Instant> answer = Stream.concat(of(SegmentKind.TALKED), talking.values().stream())
                .map(Segment::since)
                .filter(talk -> !talk.isBefore(at))
                .min(Comparator.naturalOrder());
        waiting = Optional.of(going(SegmentKind.WAITED, queue, at));
        answer.or(() -> end).ifPresent(this::endWaiting);
    }

    boolean hasWaited() {
        return waiting.isPresent() || of(SegmentKind.WAITED).findAny().isPresent();
    }

    /** @param channel the clerk's, which may ring again by another */
    void ring(String channel, Login login, Instant at) {
        ringing.put(channel, going(SegmentKind.RANG, login.value(), at));
    }

    void endRing(String channel, Instant at) {
        Optional.ofNullable(ringing.remove(channel)).ifPresent(ring -> over.add(ended(ring, at)));
    }

    /** @param clerks all who are on the line with the caller from now on */
    void company(Set<Login> clerks, Instant at) {
        talking.forEach((login, talk) -> {
            if (!clerks.contains(login)) {
                over.add(ended(talk, at));
            }
        });
        talking.keySet().retainAll(clerks);
        for (Login login : clerks) {
            endWaiting(at);
            talking.computeIfAbsent(login, who -> going(SegmentKind.TALKED, who.value(), at));
        }
    }

    void transfer(Login by, String toward, Instant at) {
        over.add(Segment.transfer(by.value(), toward, at));
    }

    void end(Instant at) {
        endWaiting(at);
        company(Set.of(), at);
        List.copyOf(ringing.keySet()).forEach(channel -> endRing(channel, at));
    }

    List<Segment> segments() {
        return over.stream().sorted(Comparator.comparing(Segment::since)).toList();
    }

    Optional<Segment> first(SegmentKind kind) {
        return of(kind).min(Comparator.comparing(Segment::since));
    }

    private Stream<Segment> of(SegmentKind kind) {
        return over.stream().filter(part -> part.kind() == kind);
    }

    private static Segment going(SegmentKind kind, String who, Instant since) {
        return new Segment(kind, who, "", since, Optional.empty());
    }

    private static Segment ended(Segment part, Instant at) {
        return Segment.of(part.kind(), part.who(), part.since(), at);
    }
}
