package pl.hejnal.calls.callback.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.domain.LinkedId;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.kernel.CallerNumber;

class AResidentIsCalledBackTest {

    private static final CallbackRules RULES = new CallbackRules(3, Duration.ofMinutes(5), Duration.ofSeconds(30));

    private final PhoneCall first = waiting();
    private final Callback callback = new Callback(first, "office", CallerNumber.of("601234567"), after(40));

    private static PhoneCall waiting() {
        PhoneCall call = anyCall();
        call.queue("office", after(10));
        return call;
    }

    @Test
    void at_the_place_that_they_had() {
        assertThat(callback.placeAt()).isEqualTo(after(10));
        LinkedId attempt = callback.dial(after(100));
        PhoneCall ours = callback.callOf(attempt, "126165555", after(100));
        ours.queue("office", after(120));
        assertThat(ours.placeAt()).contains(after(10));
        assertThat(ours.queuedAt()).contains(after(120));
        assertThat(ours.ticket()).isEqualTo(first.ticket());
    }

    @Test
    void whoever_asks_for_it_has_not_given_up() {
        first.callBack(after(40));
        first.hangUp(16, after(45));
        assertThat(first.outcome()).isEqualTo(Outcome.CALLBACK);
    }

    @Test
    void a_journal_that_knows_nothing_of_the_wish_does_not_take_it_back() {
        first.callBack(after(40));
        first.hangUp(16, after(45));
        first.correct(first.facts());
        assertThat(first.outcome()).isEqualTo(Outcome.CALLBACK);
    }

    @Test
    void a_try_in_vain_is_followed_by_another_after_the_pause() {
        LinkedId attempt = callback.dial(after(100));
        assertThat(callback.isDue(after(1000))).as("while it rings").isFalse();
        assertThat(callback.isTrying(attempt)).isTrue();
        callback.failed(RULES, after(130));
        assertThat(callback.isTrying(attempt)).isFalse();
        assertThat(callback.isDue(after(429))).isFalse();
        assertThat(callback.isDue(after(430))).isTrue();
    }

    @Test
    void each_try_is_a_call_by_another_name() {
        LinkedId one = callback.dial(after(100));
        callback.failed(RULES, after(130));
        assertThat(callback.dial(after(500))).isNotEqualTo(one);
    }

    @Test
    void after_the_last_try_it_is_given_up() {
        for (int i = 0; i < 3; i++) {
            callback.dial(after(100));
            callback.failed(RULES, after(130));
        }
        assertThat(callback.state()).isEqualTo(CallbackState.GIVEN_UP);
        assertThat(callback.isDue(after(10_000))).isFalse();
    }

    @Test
    void a_call_that_nobody_took_was_not_reached_and_one_that_waited_was_abandoned() {
        PhoneCall silent = callback.callOf(callback.dial(after(100)), "126165555", after(100));
        silent.hangUp(19, after(130));
        assertThat(silent.outcome()).isEqualTo(Outcome.NOT_REACHED);
        PhoneCall gone = callback.callOf(callback.dial(after(500)), "126165555", after(500));
        gone.queue("office", after(520));
        gone.hangUp(16, after(530));
        assertThat(gone.outcome()).isEqualTo(Outcome.ABANDONED_WAITING);
    }
}
