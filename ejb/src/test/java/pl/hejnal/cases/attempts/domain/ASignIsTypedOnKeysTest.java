package pl.hejnal.cases.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.cases.domain.CaseFixture.KEY;
import static pl.hejnal.cases.domain.CaseFixture.NOW;
import static pl.hejnal.cases.domain.CaseFixture.PIN;
import static pl.hejnal.cases.domain.CaseFixture.WRONG_PIN;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter.Passage;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.cases.domain.PinHash;
import pl.hejnal.cases.domain.SignKeys;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.CallerNumber;

/** Letters cannot be dialled, so digits may fit several cases; the PIN tells which, and nothing else tells anything. */
class ASignIsTypedOnKeysTest {

    private static final Requester SOMEBODY = Requester.calling(CallerNumber.of("+48126001122"));
    private static final Requester WITHHELD = Requester.calling(CallerNumber.WITHHELD);

    private final CasesInMemory cases = new CasesInMemory();
    private final PinAttemptLimiter limiter = new PinAttemptLimiter(cases, cases, KEY);

    @ParameterizedTest
    @CsvSource({
        "5410*77*2026, 5410*77*2026",
        "*5410**077*2026*, 5410*77*2026",
        "5410*77*26, 5410*77*2026",
        "0057*2642*09, 0057*2642*2009",
        "0057*2642*98, 0057*2642*1998",
        "01*6730*112*2026, 6730*112*2026",
        "5410*44*2*2026, 5410*44*2*2026",
        "5410*044*02*2026, 5410*44*2*2026",
        "02*1*5410*44*2*2026, 5410*44*2*2026",
        "02*1*6730*9*2026, 6730*9*2026"
    })
    void stars_stand_for_whatever_is_between_the_numbers(String typed, String parts) {
        assertThat(SignKeys.parse(typed).orElseThrow().parts()).contains(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "5410",
                "5410*77",
                "5410*0*2026",
                "5410*77*3026",
                "5410*77*202",
                "1*2*3*4*5*6*7*8*2026",
                "5410*77*0*2026",
                "0*2026",
                "541077*2026",
                "123456*77*2026",
                "5410*77*2026#",
                "00000000000000005410*77*2026"
            })
    void what_no_sign_can_be_is_nothing(String typed) {
        assertThat(SignKeys.parse(typed)).isEmpty();
    }

    @Test
    void of_cases_with_the_same_digits_the_pin_opens_its_own() {
        CaseFile vehicles = file(1, "KM-I.5410.77.2026", "11111111");
        CaseFile others = file(2, "SA-II.5410.77.2026", "22222222");
        assertThat(tell("5410*77*2026", "11111111").file()).contains(vehicles);
        assertThat(tell("5410*77*2026", "22222222").file()).contains(others);
    }

    @Test
    void the_former_form_is_found_too() {
        CaseFile council = file(1, "OR-05.0057-2642/LXVI/09", PIN);
        assertThat(tell("05*0057*2642*09", PIN).file()).contains(council);
        assertThat(tell("0057*2642*2009", PIN).file()).contains(council);
        assertThat(tell("06*0057*2642*09", PIN).file()).isEmpty();
    }

    @Test
    void a_case_of_a_group_is_found_with_its_unit_and_without() {
        CaseFile second = file(1, "AU-01.5410.44.2.2026", "11111111");
        CaseFile group = file(2, "AU-01.5410.44.2026", "22222222");
        file(3, "AU-02.5410.44.2.2026", "33333333");
        assertThat(tell("5410*44*2*2026", "11111111").file()).contains(second);
        assertThat(tell("01*5410*44*2*2026", "11111111").file()).contains(second);
        assertThat(tell("01*5410*44*2*2026", "33333333").file()).isEmpty();
        assertThat(tell("5410*44*2026", "22222222").file()).contains(group);
        assertThat(tell("5410*44*2026", "11111111").file()).isEmpty();
    }

    @Test
    void numbers_of_which_two_signs_may_consist_are_looked_for_as_both() {
        CaseFile section = file(1, "AU-123.5410.44.2026", "11111111");
        CaseFile group = file(2, "AU.123.5410.44.2026", "22222222");
        assertThat(tell("123*5410*44*2026", "11111111").file()).contains(section);
        assertThat(tell("123*5410*44*2026", "22222222").file()).contains(group);
    }

    @Test
    void the_digits_of_a_unit_are_typed_as_they_stand() {
        CaseFile file = file(1, "A1c.6220.5.2026", "11111111");
        assertThat(tell("1*6220*5*2026", "11111111").file()).contains(file);
        assertThat(tell("2*6220*5*2026", "11111111").file()).isEmpty();
        CaseFile sections = file(2, "AU-02-1.6730.9.2026", "22222222");
        assertThat(tell("02*1*6730*9*2026", "22222222").file()).contains(sections);
    }

    @Test
    void with_its_unit_and_without_tries_at_a_case_of_a_group_are_counted_together() {
        for (int tries = 0; tries < 3; tries++) {
            guess("01*5410*44*2*2026", WITHHELD);
        }
        assertThat(guess("5410*44*2*2026", WITHHELD).retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_pin_that_two_of_them_have_opens_neither() {
        file(1, "KM-I.5410.77.2026", PIN);
        file(2, "SA-II.5410.77.2026", PIN);
        assertThat(tell("5410*77*2026", PIN)).isEqualTo(new Passage(Optional.empty(), Duration.ZERO));
    }

    @Test
    void no_case_one_case_and_several_are_answered_and_slowed_down_alike() {
        file(1, "KM-I.5410.1.2026", PIN);
        file(2, "KM-I.5410.2.2026", PIN);
        file(3, "SA-I.5410.2.2026", PIN);
        for (Requester requester : new Requester[] {WITHHELD, SOMEBODY}) {
            for (int tries = 1; tries <= 8; tries++) {
                Passage none = guess("5410*9*2026", requester);
                assertThat(guess("5410*1*2026", requester)).as("try %d", tries).isEqualTo(none);
                assertThat(guess("5410*2*2026", requester)).as("try %d", tries).isEqualTo(none);
            }
        }
    }

    @Test
    void with_its_unit_and_without_a_sign_is_one_whether_there_is_such_a_case_or_not() {
        file(1, "AU-01.6730.1.2026", PIN);
        for (String parts : new String[] {"6730*1*2026", "6730*9*2026"}) {
            for (int tries = 0; tries < 3; tries++) {
                guess("01*" + parts, WITHHELD);
            }
            assertThat(guess(parts, WITHHELD).retryAfter()).as(parts).isEqualTo(Duration.ofSeconds(10));
        }
    }

    @Test
    void tries_by_sign_and_by_code_are_counted_together() {
        CaseFile file = file(1, "KM-I.5410.77.2026", PIN);
        guess("5410*77*2026", WITHHELD);
        guess("5410*77*2026", WITHHELD);
        limiter.pass(file.code(), WRONG_PIN, WITHHELD, NOW);
        assertThat(limiter.pass(file.code(), PIN, WITHHELD, NOW).retryAfter()).isPositive();
        assertThat(tell("5410*77*2026", PIN).retryAfter()).isPositive();
    }

    private Passage guess(String keys, Requester requester) {
        // Each kind of sign by a number of its own, since the number itself is counted as well.
        Requester own = requester.isShared() ? requester : Requester.browsing(keys);
        return limiter.pass(SignKeys.parse(keys).orElseThrow(), WRONG_PIN, own, NOW);
    }

    private Passage tell(String keys, String pin) {
        return limiter.pass(SignKeys.parse(keys).orElseThrow(), pin, SOMEBODY, NOW);
    }

    private CaseFile file(int number, String sign, String pin) {
        PhoneCode code = PhoneCode.withCheck(String.valueOf(12_340_000 + number));
        CaseFile file = new CaseFile(
                code,
                new CaseSign(sign),
                new DepartmentSymbol(sign.substring(0, 2).toUpperCase(Locale.ROOT)),
                PinHash.of(code, pin, KEY));
        cases.add(file);
        return file;
    }
}
