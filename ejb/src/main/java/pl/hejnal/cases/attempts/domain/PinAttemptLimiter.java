package pl.hejnal.cases.attempts.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.Cases;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.SignKeys;

/**
 * Decides whether somebody may hear about a case: by code or sign and PIN, never by where they ask from, which can be forged.
 * Wrong tries are counted against the case, against the number or address, and in the whole office; the longest of the
 * waits applies, and trying while one must wait prolongs nothing. Who was told to wait has a {@link RetryReservation}: nobody waits
 * longer than {@link AttemptLimit} says, even while others go on guessing. That the limits can be so lenient is the PIN's
 * length (ADR 021).
 */
public final class PinAttemptLimiter {

    /** The case, or how long to wait, or neither when code or PIN is wrong. */
    public record Passage(Optional<CaseFile> file, Duration retryAfter) {}

    private static final Passage WRONG = new Passage(Optional.empty(), Duration.ZERO);
    private final Cases cases;
    private final FailedAttempts attempts;
    private final String pinKey;

    /** @param pinKey the office's own key, which is not in the database */
    public PinAttemptLimiter(Cases cases, FailedAttempts attempts, String pinKey) {
        this.cases = cases;
        this.attempts = attempts;
        this.pinKey = pinKey;
    }

    /** A code that nobody has is counted and answered like one with a wrong PIN, so that nobody learns which exist. */
    public Passage pass(PhoneCode code, String pin, Requester requester, Instant now) {
        return pass(RequestedCase.by(code), pin, requester, now);
    }

    /**
     * The PIN tells which of the cases with these digits is meant. A wrong one counts against each of them, and once for
     * who asks, since nobody is to learn how many there are.
     */
    public Passage pass(SignKeys keys, String pin, Requester requester, Instant now) {
        return pass(RequestedCase.by(keys, cases.sharing(keys)), pin, requester, now);
    }

    private Passage pass(RequestedCase wanted, String pin, Requester requester, Instant now) {
        Set<PhoneCode> toldBefore = wanted.cases().stream()
                .filter(code -> !requester.isShared() && attempts.knows(AttemptSubject.ofCaseBy(code, requester)))
                .collect(Collectors.toSet());
        // The sign, its cases, then the number, always: so two questions never wait for each other.
        List<FailedAttempt> tried = new ArrayList<>();
        wanted.sign()
                .ifPresent(sign -> tried.add(attempts.tries(
                        toldBefore.isEmpty() ? AttemptSubject.of(sign, pinKey) : AttemptSubject.of(sign, requester),
                        now)));
        Map<PhoneCode, FailedAttempt> atCases = new LinkedHashMap<>();
        wanted.cases()
                .forEach(code -> atCases.put(
                        code,
                        attempts.tries(
                                toldBefore.contains(code)
                                        ? AttemptSubject.ofCaseBy(code, requester)
                                        : ofEverybody(code),
                                now)));
        tried.addAll(atCases.values());
        // A withheld number is shared by strangers; it must not make them wait for each other.
        Optional<FailedAttempt> byAsker = Optional.of(requester)
                .filter(who -> !who.isShared())
                .map(who -> attempts.tries(AttemptSubject.ofAsker(who, pinKey), now));
        Duration wait = Stream.concat(
                        Stream.concat(tried.stream(), byAsker.stream()).map(tries -> tries.remaining(now)),
                        Stream.of(toldBefore.isEmpty() ? ofTheOffice(now) : Duration.ZERO))
                .max(Duration::compareTo)
                .orElseThrow();
        RetryReservation reservation = RetryReservation.of(wanted, pin, pinKey);
        if (wait.isPositive()) {
            Duration untilReserved = Duration.between(now, attempts.reserve(reservation, now.plus(wait)));
            if (untilReserved.isPositive()) {
                return new Passage(Optional.empty(), untilReserved.compareTo(wait) < 0 ? untilReserved : wait);
            }
        }
        List<CaseFile> opened = wanted.cases().stream()
                .flatMap(code -> cases.find(code).stream())
                .filter(found -> found.opensWith(pin, pinKey))
                .toList();
        if (opened.size() != 1) {
            // The reservation of a right PIN stays: who is known may tell it while its owner waits elsewhere.
            attempts.end(reservation);
            tried.forEach(tries -> tries.failed(AttemptLimit.CASE, now));
            byAsker.ifPresent(tries -> tries.failed(AttemptLimit.CALLER, now));
            attempts.countWrong(wanted.name(), now);
            return WRONG;
        }
        CaseFile file = opened.getFirst();
        // The number's own failures stay: else one's own case would buy endless guesses at the others.
        Objects.requireNonNull(atCases.get(file.code())).succeeded(now);
        wanted.sign().ifPresent(sign -> tried.getFirst().succeeded(now));
        if (!requester.isShared() && !toldBefore.contains(file.code())) {
            attempts.know(AttemptSubject.ofCaseBy(file.code(), requester), now);
        }
        return new Passage(Optional.of(file), Duration.ZERO);
    }

    private AttemptSubject ofEverybody(PhoneCode code) {
        return cases.find(code).isPresent() ? AttemptSubject.ofCase(code) : AttemptSubject.ofNoCase(code, pinKey);
    }

    /** Not for who has told this case's PIN before: an attack on others is not theirs to wait for. */
    private Duration ofTheOffice(Instant now) {
        return AttemptLimit.OFFICE.after(attempts.wrongSince(now.minus(AttemptLimit.OFFICE_WINDOW)));
    }
}
