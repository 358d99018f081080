package pl.hejnal.cases.attempts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.cases.domain.CaseFixture.KEY;
import static pl.hejnal.cases.domain.CaseFixture.PIN;
import static pl.hejnal.cases.domain.CaseFixture.WRONG_PIN;
import static pl.hejnal.cases.domain.CaseFixture.anyCase;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.hejnal.cases.attempts.domain.PinAttemptLimiter.Passage;
import pl.hejnal.cases.domain.CaseFile;
import pl.hejnal.cases.domain.CaseFixture;
import pl.hejnal.cases.domain.CasesInMemory;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.kernel.CallerNumber;

class ACaseIsGuardedTest {

    private static final Requester OWNER = Requester.calling(CallerNumber.of("+48126001122"));
    private static final Requester STRANGER = Requester.calling(CallerNumber.of("+48500600700"));
    private static final Requester WITHHELD = Requester.calling(CallerNumber.WITHHELD);

    private final CasesInMemory cases = new CasesInMemory();
    private final PinAttemptLimiter limiter = new PinAttemptLimiter(cases, cases, KEY);
    private final CaseFile file = anyCase(77);
    private Clock clock = Clock.fixed(CaseFixture.NOW, ZoneOffset.UTC);

    @BeforeEach
    void register() {
        cases.add(file);
    }

    @Test
    void code_and_pin_open_it_for_any_number() {
        assertThat(tell(PIN, STRANGER).file()).contains(file);
        assertThat(tell(PIN, WITHHELD).file()).contains(file);
    }

    @Test
    void a_wrong_pin_and_a_code_that_nobody_has_are_answered_and_slowed_down_alike() {
        PhoneCode nobodys = anyCase(78).code();
        for (int tries = 1; tries <= 10; tries++) {
            assertThat(tell(WRONG_PIN, WITHHELD))
                    .as("try %d", tries)
                    .isEqualTo(limiter.pass(nobodys, PIN, WITHHELD, clock.instant()));
        }
    }

    @Test
    void three_tries_are_free_and_then_even_the_right_pin_waits() {
        fail(3, WITHHELD);
        assertThat(tell(PIN, OWNER)).isEqualTo(new Passage(Optional.empty(), Duration.ofSeconds(10)));
        later(Duration.ofSeconds(10));
        assertThat(tell(PIN, OWNER).file()).contains(file);
    }

    @Test
    void trying_while_one_must_wait_prolongs_nothing() {
        fail(3, STRANGER);
        later(Duration.ofSeconds(4));
        for (int i = 0; i < 100; i++) {
            assertThat(tell(WRONG_PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(6));
        }
    }

    @Test
    void a_stranger_who_never_stops_makes_nobody_wait_longer_than_a_quarter_of_an_hour() {
        for (int tries = 0; tries < 200; tries++) {
            fail(1, STRANGER);
            later(tell(WRONG_PIN, STRANGER).retryAfter());
        }
        fail(1, STRANGER);
        assertThat(tell(PIN, OWNER).retryAfter()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void a_number_that_has_told_the_pin_before_does_not_wait_for_strangers() {
        tell(PIN, OWNER);
        fail(3, STRANGER);
        assertThat(tell(PIN, STRANGER).retryAfter()).isPositive();
        assertThat(tell(PIN, OWNER).file()).contains(file);
    }

    @Test
    void who_forges_the_owners_number_guesses_no_faster() {
        tell(PIN, OWNER);
        fail(3, OWNER);
        assertThat(tell(WRONG_PIN, OWNER).retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void a_number_that_tries_case_after_case_waits_whatever_case_it_tries_next() {
        for (int number = 1; number <= 6; number++) {
            limiter.pass(anyCase(number).code(), WRONG_PIN, STRANGER, clock.instant());
        }
        assertThat(tell(PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(tell(PIN, OWNER).file()).contains(file);
    }

    @Test
    void a_case_of_ones_own_buys_no_further_guesses_at_others() {
        for (int number = 1; number <= 5; number++) {
            limiter.pass(anyCase(number).code(), WRONG_PIN, STRANGER, clock.instant());
            assertThat(tell(PIN, STRANGER).file()).contains(file);
        }
        limiter.pass(anyCase(6).code(), WRONG_PIN, STRANGER, clock.instant());
        assertThat(tell(PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void callers_who_withhold_their_number_do_not_wait_for_each_other() {
        for (int number = 1; number <= 50; number++) {
            limiter.pass(anyCase(number).code(), WRONG_PIN, WITHHELD, clock.instant());
        }
        assertThat(tell(PIN, WITHHELD).file()).contains(file);
    }

    @Test
    void the_right_pin_forgives_the_wrong_ones_before_it_and_a_day_does_too() {
        fail(2, WITHHELD);
        tell(PIN, WITHHELD);
        fail(2, WITHHELD);
        later(Duration.ofDays(1).plusSeconds(1));
        fail(2, WITHHELD);
        assertThat(tell(PIN, WITHHELD).file()).contains(file);
    }

    @Test
    void who_was_told_to_wait_is_judged_then_even_if_others_never_stop_trying() {
        fail(3, STRANGER);
        Duration wait = tell(PIN, WITHHELD).retryAfter();
        for (int guess = 0; guess < 10_000_000; guess += 1_000_000) {
            later(wait.dividedBy(10));
            tell("%08d".formatted(guess), STRANGER);
        }
        assertThat(tell(WRONG_PIN, STRANGER).retryAfter()).isPositive();
        assertThat(tell(PIN, WITHHELD).file()).contains(file);
    }

    @Test
    void a_turn_is_taken_once() {
        fail(3, STRANGER);
        later(tell(WRONG_PIN, STRANGER).retryAfter());
        fail(1, STRANGER);
        assertThat(tell(WRONG_PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void when_the_whole_office_is_guessed_at_strangers_wait_and_who_is_known_does_not() {
        tell(PIN, OWNER);
        for (int guess = 0; guess < 1000; guess++) {
            PhoneCode nobodys = PhoneCode.withCheck(String.valueOf(90_000_000 + guess));
            limiter.pass(nobodys, WRONG_PIN, Requester.browsing("2001:db8:0:" + guess + "::1"), clock.instant());
        }
        assertThat(tell(PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(tell(PIN, OWNER).file()).contains(file);
        later(Duration.ofSeconds(10));
        assertThat(tell(PIN, STRANGER).file()).contains(file);
    }

    @Test
    void the_office_forgets_after_an_hour() {
        for (int guess = 0; guess < 1000; guess++) {
            limiter.pass(PhoneCode.withCheck(String.valueOf(90_000_000 + guess)), WRONG_PIN, WITHHELD, clock.instant());
        }
        later(Duration.ofMinutes(61));
        assertThat(tell(PIN, STRANGER).file()).contains(file);
    }

    @Test
    void all_addresses_of_one_household_are_one_and_a_number_is_no_address() {
        assertThat(Requester.browsing("2001:db8:1:2:aaaa::1")).isEqualTo(Requester.browsing("2001:db8:1:2:bbbb::2"));
        assertThat(Requester.browsing("192.0.2.1")).isNotEqualTo(Requester.browsing("192.0.2.2"));
        assertThat(AttemptSubject.ofAsker(Requester.browsing("+48126001122"), KEY))
                .isNotEqualTo(AttemptSubject.ofAsker(OWNER, KEY));
    }

    @Test
    void what_is_counted_does_not_grow_with_what_strangers_invent() {
        CasesInMemory counted = new CasesInMemory();
        PinAttemptLimiter guarded = new PinAttemptLimiter(counted, counted, KEY);
        for (int guess = 0; guess < 3_000; guess++) {
            guarded.pass(
                    PhoneCode.withCheck(String.valueOf(10_000_000 + guess)),
                    PIN,
                    Requester.calling(CallerNumber.of("+48" + (600_000_000 + guess))),
                    clock.instant());
        }
        assertThat(counted.subjects())
                .allSatisfy(subject -> assertThat(subject.key()).matches("(code|caller):[0-9a-f]{5}"));
    }

    private void fail(int times, Requester requester) {
        for (int i = 0; i < times; i++) {
            assertThat(tell(WRONG_PIN, requester)).isEqualTo(new Passage(Optional.empty(), Duration.ZERO));
        }
    }

    private Passage tell(String pin, Requester requester) {
        return limiter.pass(file.code(), pin, requester, clock.instant());
    }

    private void later(Duration duration) {
        clock = Clock.offset(clock, duration);
    }
}
