package pl.hejnal.calls.counting.domain;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.Segment;

/**
 * What is added up over calls that have ended. One line here is a new measure, from the next call on; nothing else has to
 * know of it. A constant's name stands in the database and is never changed.
 */
public enum Measure {
    CALLS(Formula.when(call -> true)),

    // What a call came to: each is in exactly one, so they add up to CALLS.
    SETTLED_IN_MENU,
    ANSWERED,
    ABANDONED_WAITING,
    ABANDONED_EARLY,
    OUT_OF_HOURS,
    MESSAGE_LEFT,
    FAILED,
    CALLBACK,
    NOT_REACHED,
    RETURN_CALL_REQUESTED,

    /** Calls that residents made: a callback that the office dials is none. Nearly all are, so nobody opens them. */
    INCOMING(Formula.calls(call -> call.isOurs() ? 0 : 1)),
    /** Calls whose caller was in the menu. Nearly all were, so nobody opens them. */
    ENTERED_MENU(Formula.calls(call -> call.enteredMenu() ? 1 : 0)),

    // What the public page answered; none is a call.
    PAGE_TOLD(Formula.ofNoCall()),
    PAGE_UNAVAILABLE(Formula.ofNoCall()),
    PAGE_NOT_RECOGNISED(Formula.ofNoCall()),
    PAGE_REFUSED(Formula.ofNoCall()),

    /** Calls that were in a queue: service levels are shares of these. */
    OFFERED(Formula.when(call -> isAnswered(call) || call.queuedAt().isPresent())),
    /** Answered within {@link #TARGET} of asking for a person. */
    ANSWERED_IN_TIME(Formula.when(Measure::isAnsweredInTime)),
    /** Callbacks in which the resident talked with a clerk; of callbacks that were asked for, {@link #CALLBACK} tells. */
    CALLBACK_REACHED(Formula.when(call -> isAnswered(call) && call.callbackId().isPresent())),
    /** Callers whom the menu told of their case, and whose call was settled with that; each once, whatever the departments. */
    SETTLED_BY_CASE(Formula.when(
            call -> call.outcome() == Outcome.SETTLED_IN_MENU && !call.toldOf().isEmpty())),
    /** Answered calls of which caller and matter are known: only of these one can tell whether they are repeats. */
    REPEAT_BASE(Formula.byOtherCalls()),
    /** Those of them whose caller had talked with a clerk about the same within the seven days before. */
    REPEATS(Formula.byOtherCalls()),
    /** The waits of answered calls together, in milliseconds; ASA is this by {@link #ANSWERED}. */
    WAIT_ANSWERED_MS(Formula.calls(call -> isAnswered(call) ? waited(call).toMillis() : 0)),
    /** The waits of those who gave up waiting together, in milliseconds. */
    WAIT_ABANDONED_MS(Formula.calls(
            call -> call.outcome() == Outcome.ABANDONED_WAITING ? waited(call).toMillis() : 0)),

    // How long calls held a line, from arrival to end, by what they came to: each is in exactly one.
    LINE_ANSWERED_MS(Formula.calls(call -> line(call, Outcome.ANSWERED))),
    LINE_SETTLED_MS(Formula.calls(call -> line(call, Outcome.SETTLED_IN_MENU))),
    LINE_MESSAGE_MS(Formula.calls(call -> line(call, Outcome.MESSAGE_LEFT))),
    LINE_CALLBACK_MS(Formula.calls(call -> line(call, Outcome.CALLBACK))),
    /** Of all others. */
    LINE_OTHER_MS(Formula.calls(Measure::lineOfOthers)),

    /** Callers who gave a mark. */
    SURVEYED(Formula.when(call -> call.surveyMark().isPresent())),
    /** Their marks together, 1 to 5 each. */
    SURVEY_SUM(Formula.calls(call -> call.surveyMark().orElse(0))),

    /** Clerks who talked with the caller; after a transfer more than one, so clerks' sums are above {@link #ANSWERED}. */
    HANDLED(Formula.clerksWhen(ClerkShare::hasTalked)),
    TALK_MS(Formula.of(call -> call.talked().orElse(Duration.ZERO).toMillis(), ClerkShare::talkMillis)),
    /** Told by the PBX's manager interface alone, so it is missing for calls of which only the journal knows. */
    HOLD_MS(Formula.clerks(ClerkShare::holdMillis)),
    RINGS(Formula.clerks(ClerkShare::rings)),
    RINGS_UNANSWERED(Formula.clerks(ClerkShare::ringsUnanswered)),
    TRANSFERS(Formula.clerks(ClerkShare::transfers));

    /** The service level's target: 80 % of offered calls answered within this time. */
    public static final Duration TARGET = Duration.ofSeconds(20);

    /** Those that say what a call came to. */
    public static final List<Measure> OUTCOMES = Arrays.stream(Outcome.values())
            .filter(outcome -> outcome != Outcome.IN_PROGRESS)
            .map(Measure::of)
            .toList();

    private final Formula formula;

    /** One that says what a call came to; {@link #of} knows which outcome that is. */
    Measure() {
        formula = Formula.when(call -> of(call.outcome()) == this);
    }

    Measure(Formula formula) {
        this.formula = formula;
    }

    /**
     * Where a call is counted by what it came to. Without a default: an outcome that has no measure does not compile.
     *
     * @throws IllegalArgumentException for a call that goes on, which counts nowhere
     */
    public static Measure of(Outcome outcome) {
        return switch (outcome) {
            case SETTLED_IN_MENU -> SETTLED_IN_MENU;
            case ANSWERED -> ANSWERED;
            case ABANDONED_WAITING -> ABANDONED_WAITING;
            case ABANDONED_EARLY -> ABANDONED_EARLY;
            case OUT_OF_HOURS -> OUT_OF_HOURS;
            case MESSAGE_LEFT -> MESSAGE_LEFT;
            case FAILED -> FAILED;
            case CALLBACK -> CALLBACK;
            case NOT_REACHED -> NOT_REACHED;
            case RETURN_CALL_REQUESTED -> RETURN_CALL_REQUESTED;
            case IN_PROGRESS -> throw new IllegalArgumentException("a call that goes on counts nowhere");
        };
    }

    long ofCall(PhoneCall call) {
        return formula.ofCall(call);
    }

    long ofClerk(ClerkShare clerk) {
        return formula.ofClerk(clerk);
    }

    /**
     * Whether, counted by this, it is a number of calls: then behind a sum of it stand as many calls as it says. Of what
     * clerks did it is one for a clerk and none for all of them, of whom two may have talked on one call.
     */
    public boolean countsCalls(Dimension by) {
        return by.countsCallsAlone() ? this == CALLS : formula.countsCalls(by);
    }

    private static boolean isAnswered(PhoneCall call) {
        return call.outcome() == Outcome.ANSWERED;
    }

    private static boolean isAnsweredInTime(PhoneCall call) {
        return isAnswered(call) && waited(call).compareTo(TARGET) <= 0;
    }

    private static Duration waited(PhoneCall call) {
        return call.waited().orElse(Duration.ZERO);
    }

    private static long line(PhoneCall call, Outcome outcome) {
        return call.outcome() == outcome ? line(call) : 0;
    }

    private static long lineOfOthers(PhoneCall call) {
        return switch (call.outcome()) {
            case ANSWERED, SETTLED_IN_MENU, MESSAGE_LEFT, CALLBACK -> 0;
            default -> line(call);
        };
    }

    /** A length that only a clock that was set can make counts as nothing. */
    private static long line(PhoneCall call) {
        return call.endedAt()
                .map(end -> Duration.between(call.arrivedAt(), end))
                .filter(Segment::isPossible)
                .map(Duration::toMillis)
                .orElse(0L);
    }
}
