package pl.hejnal.calls.callback.domain;

import java.time.Duration;

/**
 * How often, and how, a resident is called back.
 *
 * @param tries at most
 * @param pause after a try in vain
 * @param ring how long their telephone rings
 */
public record CallbackRules(int tries, Duration pause, Duration ring) {

    public CallbackRules {
        if (tries < 1 || pause.isNegative() || ring.compareTo(Duration.ofSeconds(5)) < 0) {
            throw new IllegalArgumentException("no rule for calling back: " + tries + " tries, " + pause + ", " + ring);
        }
    }
}
