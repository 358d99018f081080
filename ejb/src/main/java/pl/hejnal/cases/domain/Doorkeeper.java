package pl.hejnal.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides whether somebody may hear about a case: by code and PIN, never by where they ask from, which can be forged.
 * Wrong tries are counted against the case, against the number or address, and in the whole office; the longest of the
 * waits applies, and trying while one must wait prolongs nothing. Who was told to wait has a {@link Turn}: nobody waits
 * longer than {@link TryLimit} says, even while others go on guessing. That the limits can be so lenient is the PIN's
 * length (ADR 021).
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
    public Passage pass(PhoneCode code, String pin, Asker asker, Instant now) {
        TrySubject owners = TrySubject.ofCaseBy(code, asker);
        boolean known = !asker.isShared() && cases.knows(owners);
        // The case first, then the number, always: so two questions never wait for each other.
        CaseTry atCase = cases.tries(known ? owners : TrySubject.ofCase(code), now);
        // A withheld number is shared by strangers; it must not make them wait for each other.
        Optional<CaseTry> byAsker = Optional.of(asker).filter(who -> !who.isShared())
                .map(who -> cases.tries(TrySubject.ofAsker(who), now));
        Duration wait = longest(atCase.remaining(now), byAsker.map(tries -> tries.remaining(now)).orElse(Duration.ZERO),
                known ? Duration.ZERO : ofTheOffice(now));
        Turn turn = Turn.of(code, pin, pinKey);
        if (wait.isPositive()) {
            Duration untilTurn = Duration.between(now, cases.turn(turn, now.plus(wait)));
            if (untilTurn.isPositive()) {
                return new Passage(Optional.empty(), untilTurn.compareTo(wait) < 0 ? untilTurn : wait);
            }
        }
        Optional<CaseFile> file = cases.find(code).filter(found -> found.opensWith(pin, pinKey));
        if (file.isEmpty()) {
            cases.end(turn);
            atCase.failed(TryLimit.CASE, now);
            byAsker.ifPresent(tries -> tries.failed(TryLimit.CALLER, now));
            cases.countWrong(code, now);
            return WRONG;
        }
        // The number's own failures stay: else one's own case would buy endless guesses at the others.
        atCase.succeeded(now);
        if (!asker.isShared()) {
            cases.know(owners, now);
        }
        return new Passage(file, Duration.ZERO);
    }

    /** Not for who has told this case's PIN before: an attack on others is not theirs to wait for. */
    private Duration ofTheOffice(Instant now) {
        return TryLimit.OFFICE.after(cases.wrongSince(now.minus(TryLimit.OFFICE_WINDOW)));
    }

    private static Duration longest(Duration... waits) {
        return Stream.of(waits).max(Duration::compareTo).orElseThrow();
    }
}
