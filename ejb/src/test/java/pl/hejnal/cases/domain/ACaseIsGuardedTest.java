package pl.hejnal.cases.domain;

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
import pl.hejnal.cases.domain.Doorkeeper.Passage;
import pl.hejnal.kernel.CallerNumber;

class ACaseIsGuardedTest {

    private static final CallerNumber OWNER = CallerNumber.of("+48126001122");
    private static final CallerNumber STRANGER = CallerNumber.of("+48500600700");

    private final Cases cases = new CasesInMemory();
    private final Doorkeeper doorkeeper = new Doorkeeper(cases, KEY);
    private final CaseFile file = anyCase(77);
    private Clock clock = Clock.fixed(CaseFixture.NOW, ZoneOffset.UTC);

    @BeforeEach
    void register() {
        cases.add(file);
    }

    @Test
    void code_and_pin_open_it_for_any_number() {
        assertThat(tell(PIN, STRANGER).file()).contains(file);
        assertThat(tell(PIN, CallerNumber.WITHHELD).file()).contains(file);
    }

    @Test
    void a_wrong_pin_and_a_code_that_nobody_has_are_answered_and_slowed_down_alike() {
        PhoneCode nobodys = anyCase(78).code();
        for (int tries = 1; tries <= 10; tries++) {
            assertThat(tell(WRONG_PIN, CallerNumber.WITHHELD)).as("try %d", tries)
                    .isEqualTo(doorkeeper.pass(nobodys, PIN, CallerNumber.WITHHELD, clock.instant()));
        }
    }

    @Test
    void three_tries_are_free_and_then_even_the_right_pin_waits() {
        fail(3, CallerNumber.WITHHELD);
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
            doorkeeper.pass(anyCase(number).code(), WRONG_PIN, STRANGER, clock.instant());
        }
        assertThat(tell(PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(10));
        assertThat(tell(PIN, OWNER).file()).contains(file);
    }

    @Test
    void a_case_of_ones_own_buys_no_further_guesses_at_others() {
        for (int number = 1; number <= 5; number++) {
            doorkeeper.pass(anyCase(number).code(), WRONG_PIN, STRANGER, clock.instant());
            assertThat(tell(PIN, STRANGER).file()).contains(file);
        }
        doorkeeper.pass(anyCase(6).code(), WRONG_PIN, STRANGER, clock.instant());
        assertThat(tell(PIN, STRANGER).retryAfter()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void callers_who_withhold_their_number_do_not_wait_for_each_other() {
        for (int number = 1; number <= 50; number++) {
            doorkeeper.pass(anyCase(number).code(), WRONG_PIN, CallerNumber.WITHHELD, clock.instant());
        }
        assertThat(tell(PIN, CallerNumber.WITHHELD).file()).contains(file);
    }

    @Test
    void the_right_pin_forgives_the_wrong_ones_before_it_and_a_day_does_too() {
        fail(2, CallerNumber.WITHHELD);
        tell(PIN, CallerNumber.WITHHELD);
        fail(2, CallerNumber.WITHHELD);
        later(Duration.ofDays(1).plusSeconds(1));
        fail(2, CallerNumber.WITHHELD);
        assertThat(tell(PIN, CallerNumber.WITHHELD).file()).contains(file);
    }

    private void fail(int times, CallerNumber caller) {
        for (int i = 0; i < times; i++) {
            assertThat(tell(WRONG_PIN, caller)).isEqualTo(new Passage(Optional.empty(), Duration.ZERO));
        }
    }

    private Passage tell(String pin, CallerNumber caller) {
        return doorkeeper.pass(file.code(), pin, caller, clock.instant());
    }

    private void later(Duration duration) {
        clock = Clock.offset(clock, duration);
    }
}
