package pl.hejnal.calls.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.CallFacts;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;

class ACallbackIsCountedTest {

    private static final Login ANNA = new Login("anna");

    /** Of a call that came to no queue. */
    private static final CallFacts JOURNAL = new CallFacts(
            after(100),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(after(130)),
            Optional.of(19));

    @Test
    void as_reached_once_they_talked_and_by_the_time_since_they_took_their_place() {
        PhoneCall call = called();
        call.queue("office", after(120));
        call.answer(ANNA, after(124));
        call.hangUp(16, after(200));
        assertThat(Counted.of(call, Measure.CALLBACK_REACHED)).isEqualTo(1);
        assertThat(delay(call, 120)).as("from the 5th to the 124th second").isEqualTo(1);
    }

    @Test
    void of_more_than_a_day_in_the_last_bucket() {
        PhoneCall call = called();
        call.queue("office", after(260_000));
        call.answer(ANNA, after(260_004));
        call.hangUp(16, after(260_100));
        assertThat(delay(call, 86_400)).isEqualTo(1);
    }

    @Test
    void and_not_where_nobody_talked() {
        PhoneCall call = called();
        call.queue("office", after(120));
        call.hangUp(16, after(130));
        assertThat(Counted.of(call, Measure.CALLBACK_REACHED)).isZero();
        assertThat(delay(call, 120)).isZero();
    }

    @Test
    void in_the_queue_for_which_it_was_where_nobody_picked_up_also_by_the_journal_which_knows_of_none() {
        PhoneCall call = called();
        call.hangUp(19, after(130));
        assertThat(notReached(call, "office")).isEqualTo(1);
        call.correct(JOURNAL);
        assertThat(notReached(call, "office")).isEqualTo(1);
        assertThat(notReached(call, "")).isZero();
        assertThat(Counted.of(call, Measure.OFFERED))
                .as("no clerk could have taken it")
                .isZero();
    }

    @Test
    void nor_is_a_caller_s_own_call() {
        PhoneCall call = anyCall();
        call.queue("office", after(5));
        call.answer(ANNA, after(9));
        call.hangUp(16, after(60));
        assertThat(Counted.of(call, Measure.CALLBACK_REACHED)).isZero();
    }

    private static PhoneCall called() {
        PhoneCall asked = anyCall();
        asked.queue("office", after(5));
        Callback callback = new Callback(asked, "office", CallerNumber.of("601234567"), after(9));
        return callback.callOf(callback.dial(after(100)), "126165555", after(100));
    }

    private static long notReached(PhoneCall call, String queue) {
        return Counted.of(Counted.call(call), Dimension.QUEUE, queue, Measure.NOT_REACHED.name());
    }

    private static long delay(PhoneCall call, int limit) {
        return Counted.of(Counted.call(call), Dimension.ALL, "", Histogram.CALLBACK_DELAY.name(limit));
    }
}
