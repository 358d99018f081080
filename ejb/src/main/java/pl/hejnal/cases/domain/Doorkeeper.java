package pl.hejnal.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.kernel.CallerNumber;

/**
 * Decides whether somebody may hear about a case: by code and PIN, never by the number they call from, which can be
 * forged. Every try is counted against the case and against the number; the longer of both waits applies, so nobody
 * ever waits more than {@link TryLimit} says, and trying while one must wait prolongs nothing.
 */
public final class Doorkeeper {

    /** The case, or how long to wait, or neither when code or PIN is wrong. */
    public record Passage(Optional<CaseFile> file, Duration retryAfter) {
    }

    private static final Passage WRONG = new Passage(Optional.empty(), Duration.ZERO);
    private final Cases cases;
    private final String pinKey;

    /** @param pinKey the office's own key, which is not in the database */
    public Doorkeeper(Cases cases, String pinKey) {
        this.cases = cases;
        this.pinKey = pinKey;
    }

    /** A code that nobody has is counted and answered like one with a wrong PIN, so that nobody learns which exist. */
    public Passage pass(PhoneCode code, String pin, CallerNumber caller, Instant now) {
        // The case first, then the number, always: so two questions never wait for each other.
        CaseTry atCase = cases.tries(subject(code, caller), now);
        // A withheld number is shared by strangers; it must not make them wait for each other.
        Optional<CaseTry> byCaller = Optional.of(caller).filter(number -> !number.isWithheld())
                .map(number -> cases.tries(TrySubject.ofCaller(number), now));
        Duration wait = longer(atCase.remaining(now), byCaller.map(tries -> tries.remaining(now)).orElse(Duration.ZERO));
        if (wait.isPositive()) {
            return new Passage(Optional.empty(), wait);
        }
        Optional<CaseFile> file = cases.find(code).filter(known -> known.opensWith(pin, pinKey));
        if (file.isEmpty()) {
            atCase.failed(TryLimit.CASE, now);
            byCaller.ifPresent(tries -> tries.failed(TryLimit.CALLER, now));
            return WRONG;
        }
        // The number's own failures stay: else one's own case would buy endless guesses at the others.
        atCase.succeeded(now);
        if (!caller.isWithheld()) {
            cases.know(TrySubject.ofCaseBy(code, caller), now);
        }
        return new Passage(file, Duration.ZERO);
    }

    private TrySubject subject(PhoneCode code, CallerNumber caller) {
        TrySubject owners = TrySubject.ofCaseBy(code, caller);
        return !caller.isWithheld() && cases.knows(owners) ? owners : TrySubject.ofCase(code);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
