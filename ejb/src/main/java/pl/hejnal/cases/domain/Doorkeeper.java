package pl.hejnal.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether somebody may hear about a case: by code or sign and PIN, never by where they ask from, which can be forged.
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
        return pass(Wanted.by(code), pin, asker, now);
    }

    /**
     * The PIN tells which of the cases with these digits is meant. A wrong one counts against each of them, and once for
     * who asks, since nobody is to learn how many there are.
     */
    public Passage pass(SignKeys keys, String pin, Asker asker, Instant now) {
        return pass(Wanted.by(keys, cases.sharing(keys)), pin, asker, now);
    }

    private Passage pass(Wanted wanted, String pin, Asker asker, Instant now) {
        Set<PhoneCode> toldBefore = wanted.cases().stream().filter(code -> !asker.isShared()
                && cases.knows(TrySubject.ofCaseBy(code, asker))).collect(Collectors.toSet());
        // The sign, its cases, then the number, always: so two questions never wait for each other.
        List<CaseTry> tried = new ArrayList<>();
        wanted.sign().ifPresent(sign -> tried.add(cases.tries(
                toldBefore.isEmpty() ? TrySubject.of(sign, pinKey) : TrySubject.of(sign, asker), now)));
        Map<PhoneCode, CaseTry> atCases = new LinkedHashMap<>();
        wanted.cases().forEach(code -> atCases.put(code, cases.tries(toldBefore.contains(code)
                ? TrySubject.ofCaseBy(code, asker) : ofEverybody(code), now)));
        tried.addAll(atCases.values());
        // A withheld number is shared by strangers; it must not make them wait for each other.
        Optional<CaseTry> byAsker = Optional.of(asker).filter(who -> !who.isShared())
                .map(who -> cases.tries(TrySubject.ofAsker(who, pinKey), now));
        Duration wait = Stream.concat(Stream.concat(tried.stream(), byAsker.stream()).map(tries -> tries.remaining(now)),
                Stream.of(toldBefore.isEmpty() ? ofTheOffice(now) : Duration.ZERO)).max(Duration::compareTo).orElseThrow();
        Turn turn = Turn.of(wanted, pin, pinKey);
        if (wait.isPositive()) {
            Duration untilTurn = Duration.between(now, cases.turn(turn, now.plus(wait)));
            if (untilTurn.isPositive()) {
                return new Passage(Optional.empty(), untilTurn.compareTo(wait) < 0 ? untilTurn : wait);
            }
        }
        List<CaseFile> opened = wanted.cases().stream().flatMap(code -> cases.find(code).stream())
                .filter(found -> found.opensWith(pin, pinKey)).toList();
        if (opened.size() != 1) {
            // The turn of a right PIN stays: who is known may tell it while its owner waits elsewhere.
            cases.end(turn);
            tried.forEach(tries -> tries.failed(TryLimit.CASE, now));
            byAsker.ifPresent(tries -> tries.failed(TryLimit.CALLER, now));
            cases.countWrong(wanted.name(), now);
            return WRONG;
        }
        CaseFile file = opened.getFirst();
        // The number's own failures stay: else one's own case would buy endless guesses at the others.
        atCases.get(file.code()).succeeded(now);
        wanted.sign().ifPresent(sign -> tried.getFirst().succeeded(now));
        if (!asker.isShared() && !toldBefore.contains(file.code())) {
            cases.know(TrySubject.ofCaseBy(file.code(), asker), now);
        }
        return new Passage(Optional.of(file), Duration.ZERO);
    }

    private TrySubject ofEverybody(PhoneCode code) {
        return cases.find(code).isPresent() ? TrySubject.ofCase(code) : TrySubject.ofNoCase(code, pinKey);
    }

    /** Not for who has told this case's PIN before: an attack on others is not theirs to wait for. */
    private Duration ofTheOffice(Instant now) {
        return TryLimit.OFFICE.after(cases.wrongSince(now.minus(TryLimit.OFFICE_WINDOW)));
    }
}
