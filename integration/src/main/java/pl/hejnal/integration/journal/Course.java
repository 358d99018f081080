package pl.hejnal.integration.journal;

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
import pl.hejnal.calls.domain.Part;
import pl.hejnal.calls.domain.PartKind;

/** The waits, rings, talks and transfers of one call, in the order in which the journal tells of them. */
final class Course {

    /** With the number that a caller keys in to be called back, if they think better of it. */
    private static final Duration LONGEST_ANNOUNCEMENT = Duration.ofSeconds(90);

    private final List<Part> over = new ArrayList<>();
    private final Map<String, Part> ringing = new HashMap<>();
    private final Map<String, Part> talking = new HashMap<>();
    private Optional<Part> waiting = Optional.empty();
    private Optional<Instant> asked = Optional.empty();

    /** The caller wants a person, and is still asked and told something before they are queued. */
    void asked(Instant at) {
        asked = Optional.of(at);
    }

    /** Whoever was told their place comes back to it: that is one wait. Whoever asks anew begins another. */
    void wait(String queue, Instant at) {
        endWaiting(at);
        if (asked.isPresent()) {
            waiting = Optional.of(going(PartKind.WAITED, queue, asked.get()));
            asked = Optional.empty();
            return;
        }
        Optional<Part> left = of(PartKind.WAITED).filter(wait -> wait.who().equals(queue) && wait.until()
                .filter(end -> !end.plus(LONGEST_ANNOUNCEMENT).isBefore(at) && nobodyTalkedSince(end)).isPresent())
                .reduce((earlier, later) -> later);
        left.ifPresent(over::remove);
        waiting = Optional.of(going(PartKind.WAITED, queue, left.map(Part::since).orElse(at)));
    }

    private boolean nobodyTalkedSince(Instant moment) {
        return Stream.concat(of(PartKind.TALKED), talking.values().stream()).allMatch(talk -> talk.since().isBefore(moment));
    }

    void endWaiting(Instant at) {
        waiting.ifPresent(wait -> over.add(ended(wait, at)));
        waiting = Optional.empty();
    }

    /** For a wait of which the queue log told, which may have been read later than what ended the wait. */
    void waitAsTold(String queue, Instant at, Optional<Instant> end) {
        Optional<Instant> answer = Stream.concat(of(PartKind.TALKED), talking.values().stream()).map(Part::since)
                .filter(talk -> !talk.isBefore(at)).min(Comparator.naturalOrder());
        waiting = Optional.of(going(PartKind.WAITED, queue, at));
        answer.or(() -> end).ifPresent(this::endWaiting);
    }

    boolean hasWaited() {
        return waiting.isPresent() || of(PartKind.WAITED).findAny().isPresent();
    }

    /** @param channel the clerk's, which may ring again by another */
    void ring(String channel, String login, Instant at) {
        ringing.put(channel, going(PartKind.RANG, login, at));
    }

    void endRing(String channel, Instant at) {
        Optional.ofNullable(ringing.remove(channel)).ifPresent(ring -> over.add(ended(ring, at)));
    }

    /** @param clerks all who are on the line with the caller from now on */
    void company(Set<String> clerks, Instant at) {
        for (String login : List.copyOf(talking.keySet())) {
            if (!clerks.contains(login)) {
                over.add(ended(talking.remove(login), at));
            }
        }
        for (String login : clerks) {
            endWaiting(at);
            talking.computeIfAbsent(login, who -> going(PartKind.TALKED, who, at));
        }
    }

    void transfer(String by, String toward, Instant at) {
        over.add(Part.transfer(by, toward, at));
    }

    void end(Instant at) {
        endWaiting(at);
        company(Set.of(), at);
        List.copyOf(ringing.keySet()).forEach(channel -> endRing(channel, at));
    }

    List<Part> parts() {
        return over.stream().sorted(Comparator.comparing(Part::since)).toList();
    }

    Optional<Part> first(PartKind kind) {
        return of(kind).min(Comparator.comparing(Part::since));
    }

    private Stream<Part> of(PartKind kind) {
        return over.stream().filter(part -> part.kind() == kind);
    }

    private static Part going(PartKind kind, String who, Instant since) {
        return new Part(kind, who, "", since, Optional.empty());
    }

    private static Part ended(Part part, Instant at) {
        return Part.of(part.kind(), part.who(), part.since(), at);
    }
}
