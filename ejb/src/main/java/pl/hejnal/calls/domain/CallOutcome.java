package pl.hejnal.calls.domain;

/** What a call that is over came to, read from its facts. */
final class CallOutcome {

    private CallOutcome() {
    }

    /**
     * @param turnedAway whether the caller was told that no person is there
     * @param callbackAsked whether they asked to be called back
     * @param ours whether it was we who called
     */
    static Outcome of(CallFacts facts, boolean turnedAway, boolean callbackAsked, boolean ours) {
        if (facts.answeredAt().isPresent()) {
            return Outcome.ANSWERED;
        }
        if (callbackAsked) {
            return Outcome.CALLBACK;
        }
        if (facts.messageAt().isPresent()) {
            return Outcome.MESSAGE_LEFT;
        }
        if (facts.queuedAt().isPresent()) {
            return Outcome.ABANDONED_WAITING;
        }
        return ours ? Outcome.NOT_REACHED : inTheMenu(facts, turnedAway);
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
