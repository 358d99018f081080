package pl.hejnal.calls.domain.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.hejnal.identity.domain.Login;

/**
 * What one teller says of a whole call.
 *
 * @param settledAt when the menu had given the caller what they came for
 * @param segments waits, rings, talks and transfers; holds too, which the PBX's journal does not know
 * @param messageAt when the caller began to speak a message that was kept
 * @param hangupCause as Q.850 numbers it
 * @param notes what the menu told or promised beside an answer
 */
public record CallFacts(
        Instant arrivedAt,
        Optional<Instant> settledAt,
        Optional<String> queue,
        Optional<Instant> queuedAt,
        Optional<Instant> answeredAt,
        Optional<Login> answeredBy,
        List<Segment> segments,
        Optional<Instant> messageAt,
        Optional<Instant> endedAt,
        Optional<Integer> hangupCause,
        MenuNotes notes) {

    /** Tellers note the same moment a little apart: each has a clock, and what they note travels. */
    static final Duration HAIR = Duration.ofMillis(500);

    public CallFacts {
        segments = List.copyOf(segments);
    }

    /** Of a call of which the menu noted nothing. */
    public CallFacts(
            Instant arrivedAt,
            Optional<Instant> settledAt,
            Optional<String> queue,
            Optional<Instant> queuedAt,
            Optional<Instant> answeredAt,
            Optional<Login> answeredBy,
            List<Segment> segments,
            Optional<Instant> messageAt,
            Optional<Instant> endedAt,
            Optional<Integer> hangupCause) {
        this(
                arrivedAt,
                settledAt,
                queue,
                queuedAt,
                answeredAt,
                answeredBy,
                segments,
                messageAt,
                endedAt,
                hangupCause,
                MenuNotes.NONE);
    }

    /**
     * Where these facts, the journal's, overrule what is known. Only the menu knows all of what it told, so the journal
     * can add to that and not take it away.
     */
    public Set<CallFact> differingFrom(CallFacts other) {
        Set<CallFact> differing = EnumSet.noneOf(CallFact.class);
        note(
                differing,
                CallFact.MENU,
                (settledAt.isPresent() && other.settledAt.isEmpty()) || notes.addTo(other.notes));
        note(differing, CallFact.ARRIVAL, apart(Optional.of(arrivedAt), Optional.of(other.arrivedAt)));
        note(differing, CallFact.QUEUE, apart(queuedAt, other.queuedAt) || apart(SegmentKind.WAITED, other));
        note(differing, CallFact.RING, !who(SegmentKind.RANG).equals(other.who(SegmentKind.RANG)));
        note(differing, CallFact.ANSWER, apart(answeredAt, other.answeredAt));
        note(differing, CallFact.CLERK, !answeredBy.equals(other.answeredBy));
        note(differing, CallFact.TALK, apart(SegmentKind.TALKED, other));
        note(differing, CallFact.TRANSFER, !who(SegmentKind.TRANSFERRED).equals(other.who(SegmentKind.TRANSFERRED)));
        // The office notes who goes to speak a message, the journal when they spoke; they differ by a sentence.
        note(differing, CallFact.MESSAGE, messageAt.isPresent() != other.messageAt.isPresent());
        note(differing, CallFact.END, apart(endedAt, other.endedAt) || !hangupCause.equals(other.hangupCause));
        return differing;
    }

    private static void note(Set<CallFact> differing, CallFact fact, boolean differs) {
        if (differs) {
            differing.add(fact);
        }
    }

    private static boolean apart(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() != other.isPresent()
                || (one.isPresent()
                        && Duration.between(one.get(), other.get()).abs().compareTo(HAIR) > 0);
    }

    /** A call that goes on has parts that go on; the journal tells of calls that are over. */
    private boolean apart(SegmentKind kind, CallFacts other) {
        List<Segment> ours = of(kind);
        List<Segment> theirs = other.of(kind);
        return !who(kind).equals(other.who(kind))
                || IntStream.range(0, ours.size())
                        .anyMatch(i -> apart(
                                        Optional.of(ours.get(i).since()),
                                        Optional.of(theirs.get(i).since()))
                                || apart(ours.get(i).until(), theirs.get(i).until()));
    }

    private List<Segment> of(SegmentKind kind) {
        return segments.stream().filter(part -> part.kind() == kind).toList();
    }

    private List<String> who(SegmentKind kind) {
        return of(kind).stream().map(part -> part.who() + '>' + part.toward()).toList();
    }

    /** Whether anything is known of this. */
    public boolean know(CallFact fact) {
        return switch (fact) {
            case ARRIVAL -> true;
            case MENU -> settledAt.isPresent() || !notes.isNothing();
            case QUEUE -> queuedAt.isPresent();
            case ANSWER -> answeredAt.isPresent();
            case CLERK -> answeredBy.isPresent();
            case RING -> !of(SegmentKind.RANG).isEmpty();
            case TALK -> !of(SegmentKind.TALKED).isEmpty();
            case TRANSFER -> !of(SegmentKind.TRANSFERRED).isEmpty();
            case MESSAGE -> messageAt.isPresent();
            case END -> endedAt.isPresent();
        };
    }
}
