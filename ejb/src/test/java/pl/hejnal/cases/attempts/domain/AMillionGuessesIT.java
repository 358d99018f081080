package pl.hejnal.cases.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.cases.domain.CaseFixture.KEY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter.Passage;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.Pin;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.CallerNumber;

/**
 * A million calls, each with one guess, by somebody who knows every phone code; only the PINs are unknown. Meanwhile an
 * owner calls about the first of the attacked cases, each time from a number never heard before, and comes back when told
 * to. Expected disclosures are the judged guesses times 10⁻⁸: a PIN that is tried again for the same case can only make
 * them fewer. The owner's own PIN is none of those tried, so that no run depends on luck: nobody else may be let in at all.
 */
class AMillionGuessesIT {

    private static final int GUESSES = 1_000_000;
    private static final double ALLOWED = 0.01;
    private static final Duration LONGEST_LOCKOUT = Duration.ofMinutes(15);
    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final Duration OWNER_CALLS_EVERY = Duration.ofMinutes(97);

    /** From how many numbers (none: withheld), at how many cases, in which time, and whether a guess that must wait returns. */
    enum Strategy {
        ONE_CASE_EVER_NEW_NUMBERS(1, GUESSES, Duration.ofDays(1), false),
        ONE_CASE_WITHHELD_NUMBER(1, 0, Duration.ofDays(1), false),
        ONE_CASE_AND_BACK_WHEN_TOLD_TO(1, GUESSES, Duration.ofDays(1), true),
        MANY_CASES_ONE_NUMBER(100_000, 1, Duration.ofDays(7), false),
        MANY_CASES_WITHHELD_NUMBER(100_000, 0, Duration.ofDays(1), false),
        MANY_CASES_EVER_NEW_NUMBERS_IN_THREE_HOURS(100_000, GUESSES, Duration.ofHours(3), false),
        MANY_CASES_AND_BACK_WHEN_TOLD_TO(100_000, GUESSES, Duration.ofDays(1), true),
        MANY_CASES_SLOWLY_FOR_A_YEAR(100_000, GUESSES, Duration.ofDays(365), false);

        private final int cases;
        private final int numbers;
        private final Duration time;
        private final boolean returns;

        Strategy(int cases, int numbers, Duration time, boolean returns) {
            this.cases = cases;
            this.numbers = numbers;
            this.time = time;
            this.returns = returns;
        }

        Requester asker(int guess) {
            return numbers == 0
                    ? Requester.calling(CallerNumber.WITHHELD)
                    : new Requester(Requester.Channel.TELEPHONE, "+49" + (100_000_000 + guess % numbers));
        }
    }

    private final CasesInMemory cases = new CasesInMemory();
    private final PinAttemptLimiter limiter = new PinAttemptLimiter(cases, cases, KEY);
    private final Pin pin = new Pin("87654321");
    private List<PhoneCode> codes;
    private int judged;
    private int disclosed;
    private Instant ownerCalls = START.plus(OWNER_CALLS_EVERY);
    private Instant ownerBegan;
    private int ownersNumber;
    private int ownerHeard;
    private Duration longestLockout = Duration.ZERO;

    @ParameterizedTest
    @EnumSource
    @Execution(ExecutionMode.CONCURRENT)
    void open_at_most_a_hundredth_of_a_case_and_lock_no_owner_out_for_more_than_a_quarter_of_an_hour(Strategy plan) {
        codes = IntStream.range(0, plan.cases)
                .mapToObj(i -> PhoneCode.withCheck(String.valueOf(10_000_000 + i)))
                .toList();
        codes.forEach(code -> cases.add(new CaseFile(
                code,
                new CaseSign("KM-I.1." + code.digits() + ".2026"),
                new DepartmentSymbol("KM"),
                PinHash.of(code, pin.digits(), KEY))));
        Duration apart = plan.time.dividedBy(GUESSES);
        int half = plan.returns ? GUESSES / 2 : GUESSES;
        for (int call = 0; call < GUESSES; call++) {
            Instant now = START.plus(apart.multipliedBy(call));
            ownerMayCall(now);
            // The second half of the calls repeats the first, in the hope of the turns that it was given.
            guess(codes.get(call % half % plan.cases), call % half, plan.asker(call), now);
        }
        double expected = judged / 1e8;
        System.out.printf(
                "%-45s %9d judged, expected disclosures %.6f (with 4 digits %.2f, with 6 %.4f), "
                        + "owner heard %d times, locked out at most %d s%n",
                plan, judged, expected, judged / 1e4, judged / 1e6, ownerHeard, longestLockout.toSeconds());
        assertThat(expected).isLessThanOrEqualTo(ALLOWED);
        assertThat(disclosed).isZero();
        assertThat(ownerHeard).isPositive();
        assertThat(longestLockout).isLessThanOrEqualTo(LONGEST_LOCKOUT);
    }

    private void guess(PhoneCode code, int guess, Requester requester, Instant now) {
        Passage passage = limiter.pass(code, String.valueOf(10_000_000 + guess), requester, now);
        if (passage.retryAfter().isZero()) {
            judged++;
            disclosed += passage.file().isPresent() ? 1 : 0;
        }
    }

    private void ownerMayCall(Instant now) {
        while (!ownerCalls.isAfter(now)) {
            ownerBegan = ownerBegan == null ? ownerCalls : ownerBegan;
            Requester owner = Requester.calling(
                    ownersNumber % 2 == 0
                            ? CallerNumber.WITHHELD
                            : CallerNumber.of("+48" + (600_000_000 + ownersNumber)));
            Passage passage = limiter.pass(codes.getFirst(), pin.digits(), owner, ownerCalls);
            if (passage.file().isPresent()) {
                Duration lockedOut = Duration.between(ownerBegan, ownerCalls);
                longestLockout = lockedOut.compareTo(longestLockout) > 0 ? lockedOut : longestLockout;
                ownerHeard++;
                ownersNumber++;
                ownerBegan = null;
                ownerCalls = ownerCalls.plus(OWNER_CALLS_EVERY);
            } else {
                ownerCalls = ownerCalls.plus(passage.retryAfter());
            }
        }
    }
}
