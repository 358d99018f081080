package pl.hejnal.calls.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.util.List;
import org.junit.jupiter.api.Test;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.steps.MenuWay;
import pl.hejnal.calls.domain.steps.StepKind;
import pl.hejnal.kernel.CallerNumber;

class ACallEntersTheMenuTest {

    @Test
    void as_whoever_hears_it_and_wants_no_person() {
        PhoneCall call = anyCall();
        call.settle(after(20));
        call.hangUp(16, after(30));
        assertMenu(call, 1);
    }

    @Test
    void and_as_whoever_asks_there_for_a_person() {
        PhoneCall call = anyCall();
        call.askForPerson(after(4));
        call.queue("office", after(9));
        call.hangUp(16, after(30));
        assertMenu(call, 1);
    }

    /** Of calls of before it was noted who asked for a person, their choices tell it. */
    @Test
    void and_as_whoever_chose_something_there() {
        PhoneCall call = anyCall();
        call.wentThrough(MenuWay.of(List.of(new MenuWay.Trace(StepKind.CHOSE, "person"))));
        call.queue("office", after(9));
        call.hangUp(16, after(30));
        assertMenu(call, 1);
    }

    @Test
    void but_not_where_the_pbx_alone_brought_them_to_a_queue() {
        PhoneCall call = anyCall();
        call.queue("office", after(9));
        call.hangUp(16, after(30));
        assertMenu(call, 0);
        assertThat(Counted.of(call, Measure.INCOMING)).isEqualTo(1);
    }

    @Test
    void nor_where_we_call_back_which_is_no_contact_of_its_own() {
        PhoneCall asked = anyCall();
        asked.queue("office", after(5));
        Callback callback = new Callback(asked, "office", CallerNumber.of("601234567"), after(9));
        PhoneCall ours = callback.callOf(callback.dial(after(100)), "126165555", after(100));
        ours.hangUp(16, after(130));
        assertMenu(ours, 0);
        assertThat(Counted.of(ours, Measure.INCOMING)).isZero();
    }

    private static void assertMenu(PhoneCall call, long entered) {
        assertThat(Counted.of(call, Measure.ENTERED_MENU)).isEqualTo(entered);
    }
}
