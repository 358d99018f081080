package pl.hejnal.calls.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What one teller says of a whole call.
 *
 * @param settledAt when the menu had given the caller what they came for
 * @param answeredBy the clerk's login
 * @param talk how long caller and clerk talked
 * @param messageAt when the caller began to speak a message that was kept
 * @param hangupCause as Q.850 numbers it
 */
public record CallFacts(Instant arrivedAt, Optional<Instant> settledAt, Optional<String> queue,
        Optional<Instant> queuedAt, Optional<Instant> answeredAt, Optional<String> answeredBy, Optional<Duration> talk,
        Optional<Instant> messageAt, Optional<Instant> endedAt, Optional<Integer> hangupCause) {

    /** Tellers note the same moment a little apart: each has a clock, and what they note travels. */
    static final Duration HAIR = Duration.ofMillis(500);
    /** AMI counts a talk in whole seconds and leaves out the rest. */
    static final Duration WHOLE_SECOND = Duration.ofSeconds(1);

    /**
     * Where these facts, the journal's, overrule what is known. Only the menu knows all of what it told, so the journal
     * can add to that and not take it away.
     */
    public Set<CallFact> differingFrom(CallFacts other) {
        Set<CallFact> differing = EnumSet.noneOf(CallFact.class);
        note(differing, CallFact.MENU, settledAt.isPresent() && other.settledAt.isEmpty());
        note(differing, CallFact.ARRIVAL, apart(Optional.of(arrivedAt), Optional.of(other.arrivedAt)));
        note(differing, CallFact.QUEUE, apart(queuedAt, other.queuedAt));
        note(differing, CallFact.ANSWER, apart(answeredAt, other.answeredAt));
        note(differing, CallFact.CLERK, !answeredBy.equals(other.answeredBy));
        note(differing, CallFact.TALK, talkDiffers(other));
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
                || one.isPresent() && Duration.between(one.get(), other.get()).abs().compareTo(HAIR) > 0;
    }

    /** A talk that nobody measured is as long as from the answer to the end, so only two measurements can differ. */
    private boolean talkDiffers(CallFacts other) {
        return talk.isPresent() && other.talk.isPresent()
                && talk.get().minus(other.talk.get()).abs().compareTo(WHOLE_SECOND) > 0;
    }

    /** Whether anything is known of this. */
    public boolean know(CallFact fact) {
        return switch (fact) {
            case ARRIVAL -> true;
            case MENU -> settledAt.isPresent();
            case QUEUE -> queuedAt.isPresent();
            case ANSWER -> answeredAt.isPresent();
            case CLERK -> answeredBy.isPresent();
            case TALK -> talk.isPresent();
            case MESSAGE -> messageAt.isPresent();
            case END -> endedAt.isPresent();
        };
    }
}
