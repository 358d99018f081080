package pl.hejnal.calls.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What one call counts for in the sums of its quarter of an hour. A call counts when it has ended; a fact that arrives
 * later takes the old contribution back and adds the new one, so that the sums always equal the calls.
 *
 * @param quarter the beginning of the quarter of an hour in which the call arrived
 * @param offered 1 for a call that was in a queue: service levels are shares of offered calls
 * @param answeredInTime 1 for a call answered within {@link #TARGET} of asking for a person
 * @param surveySum the caller's mark, 1 to 5, if there is one
 * @param waitMillis the wait of an answered call; ASA is its sum by answered
 * @param callbacks 1 for a caller who asked in the queue to be called back; offered too, but neither answered nor abandoned
 * @param notReached 1 for a call of ours that nobody took
 * @param ringBacks 1 for a caller who asked in the menu to be rung back about their case
 */
public record Contribution(
        Instant quarter,
        int offered,
        int answered,
        int answeredInTime,
        long waitMillis,
        long talkMillis,
        int abandonedWaiting,
        int abandonedEarly,
        int settledInMenu,
        int outOfHours,
        int messagesLeft,
        int failed,
        int callbacks,
        int notReached,
        int ringBacks,
        int surveyed,
        int surveySum) {

    /** The service level's target: 80 % of offered calls answered within this time. */
    public static final Duration TARGET = Duration.ofSeconds(20);

    private static final long QUARTER_SECONDS = 900;

    public static Contribution of(PhoneCall call) {
        Instant second = call.arrivedAt().truncatedTo(ChronoUnit.SECONDS);
        Instant quarter = second.minusSeconds(second.getEpochSecond() % QUARTER_SECONDS);
        if (call.state() != CallState.ENDED) {
            return nothingIn(quarter);
        }
        boolean answered = call.outcome() == Outcome.ANSWERED;
        Duration wait = call.waited().orElse(Duration.ZERO);
        return new Contribution(
                quarter,
                answered || call.queuedAt().isPresent() ? 1 : 0,
                answered ? 1 : 0,
                answered && wait.compareTo(TARGET) <= 0 ? 1 : 0,
                answered ? wait.toMillis() : 0,
                call.talked().orElse(Duration.ZERO).toMillis(),
                one(call, Outcome.ABANDONED_WAITING),
                one(call, Outcome.ABANDONED_EARLY),
                one(call, Outcome.SETTLED_IN_MENU),
                one(call, Outcome.OUT_OF_HOURS),
                one(call, Outcome.MESSAGE_LEFT),
                one(call, Outcome.FAILED),
                one(call, Outcome.CALLBACK),
                one(call, Outcome.NOT_REACHED),
                one(call, Outcome.RING_BACK_ASKED),
                call.surveyMark().isPresent() ? 1 : 0,
                call.surveyMark().orElse(0));
    }

    static Contribution nothingIn(Instant quarter) {
        return new Contribution(quarter, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static int one(PhoneCall call, Outcome outcome) {
        return call.outcome() == outcome ? 1 : 0;
    }

    /** What must be added to the sums so that this stands there instead of {@code old}. */
    public Contribution minus(Contribution old) {
        return new Contribution(
                quarter,
                offered - old.offered,
                answered - old.answered,
                answeredInTime - old.answeredInTime,
                waitMillis - old.waitMillis,
                talkMillis - old.talkMillis,
                abandonedWaiting - old.abandonedWaiting,
                abandonedEarly - old.abandonedEarly,
                settledInMenu - old.settledInMenu,
                outOfHours - old.outOfHours,
                messagesLeft - old.messagesLeft,
                failed - old.failed,
                callbacks - old.callbacks,
                notReached - old.notReached,
                ringBacks - old.ringBacks,
                surveyed - old.surveyed,
                surveySum - old.surveySum);
    }

    /** What must be added to the sums so that nothing of this stands there. */
    public Contribution takenBack() {
        return nothingIn(quarter).minus(this);
    }

    /** Each outcome of a call that has ended is in exactly one of these, so a day's outcomes add up to its calls. */
    public int ended() {
        return answered
                + abandonedWaiting
                + abandonedEarly
                + settledInMenu
                + outOfHours
                + messagesLeft
                + failed
                + callbacks
                + notReached
                + ringBacks;
    }

    public boolean isNothing() {
        return equals(nothingIn(quarter));
    }
}
