package pl.hejnal.calls.domain;

import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.calls.domain.facts.CallbackFacts;
import pl.hejnal.calls.domain.facts.LineFailure;
import pl.hejnal.calls.domain.facts.Outcome;

/** What a call that is over came to, read from its facts. */
final class CallOutcome {

    private CallOutcome() {}

    /**
     * @param turnedAway whether the caller was told that no person is there
     * @param ours whether it is we who called
     */
    static Outcome of(CallFacts facts, boolean turnedAway, CallbackFacts callbacks, boolean ours) {
        if (facts.answeredAt().isPresent()) {
            return Outcome.ANSWERED;
        }
        if (callbacks.isCallbackAsked()) {
            return Outcome.CALLBACK;
        }
        if (facts.messageAt().isPresent()) {
            return Outcome.MESSAGE_LEFT;
        }
        if (facts.queuedAt().isPresent()) {
            return Outcome.ABANDONED_WAITING;
        }
        if (ours) {
            return Outcome.NOT_REACHED;
        }
        // Who asked in the menu for a return call about a case has neither what they called for nor given up.
        return callbacks.isReturnCallRequested() ? Outcome.RETURN_CALL_REQUESTED : inTheMenu(facts, turnedAway);
    }

    private static Outcome inTheMenu(CallFacts facts, boolean turnedAway) {
        if (turnedAway) {
            return Outcome.OUT_OF_HOURS;
        }
        if (facts.settledAt().isPresent()) {
            return Outcome.SETTLED_IN_MENU;
        }
        return LineFailure.is(facts.hangupCause().orElse(null)) ? Outcome.FAILED : Outcome.ABANDONED_EARLY;
    }
}
