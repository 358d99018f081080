package pl.hejnal.calls.counting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.hejnal.calls.domain.PhoneCallFixture.after;
import static pl.hejnal.calls.domain.PhoneCallFixture.anyCall;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.CallerNumber;

/** A day's outcomes add up to the day's calls; a new outcome does not compile here before it has a call that comes to it. */
class EveryOutcomeIsCountedOnceTest {

    private static final Login ANNA = new Login("anna");

    private static final int TEMPORARY_FAILURE = 41;

    @ParameterizedTest
    @EnumSource(value = Outcome.class)
    void in_one_sum_and_in_no_other(Outcome outcome) {
        PhoneCall call = comingTo(outcome);
        assertThat(call.outcome()).isEqualTo(outcome);
        long calls = outcome == Outcome.IN_PROGRESS ? 0 : 1;
        assertThat(Measure.OUTCOMES.stream()
                        .mapToLong(one -> Counted.of(call, one))
                        .sum())
                .isEqualTo(calls)
                .isEqualTo(Counted.of(call, Measure.CALLS));
        List<Contribution> takenBack = Contribution.change(Counted.call(call), List.of());
        assertThat(Counted.of(takenBack, Measure.CALLS)).isEqualTo(-calls);
        assertThat(Contribution.change(Counted.call(call), Counted.call(call))).isEmpty();
    }

    private static PhoneCall comingTo(Outcome outcome) {
        PhoneCall call = anyCall();
        int cause = 16;
        switch (outcome) {
            case IN_PROGRESS -> {
                return call;
            }
            case SETTLED_IN_MENU -> call.settle(after(5));
            case ANSWERED -> {
                call.queue("office", after(5));
                call.answer(ANNA, after(9));
            }
            case ABANDONED_WAITING -> call.queue("office", after(5));
            case ABANDONED_EARLY -> {}
            case OUT_OF_HOURS -> call.turnAway(QueueExitReason.CLOSED, after(5));
            case MESSAGE_LEFT -> call.leaveMessage(after(5));
            case FAILED -> cause = TEMPORARY_FAILURE;
            case CALLBACK -> {
                call.queue("office", after(5));
                call.callBack(after(20));
            }
            case NOT_REACHED -> call = weCallBack(call);
            case RETURN_CALL_REQUESTED -> call.requestReturnCall(after(5));
        }
        call.hangUp(cause, after(60));
        return call;
    }

    private static PhoneCall weCallBack(PhoneCall asked) {
        asked.queue("office", after(5));
        Callback callback = new Callback(asked, "office", CallerNumber.of("601234567"), after(9));
        return callback.callOf(callback.dial(after(30)), "126165555", after(30));
    }
}
