package pl.hejnal.calls.callback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import pl.hejnal.calls.CallObserver;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.callback.domain.CallbackState;
import pl.hejnal.calls.callback.domain.Callbacks;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.domain.steps.MenuStep;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.domain.EntryKind;

/** What a call that we made means for the callback that it was made for, in the transaction of the call's change. */
@Dependent
class CallbackOutcome implements CallObserver {

    @Inject
    private Callbacks callbacks;

    @Inject
    private PhoneTicketDesk tickets;

    @Inject
    private DialRules rules;

    /** A clerk talks with them: from now on the callback stands in nobody's way. */
    @Override
    public void answered(PhoneCall call) {
        call.callbackId().flatMap(callbacks::claim).ifPresent(Callback::talked);
    }

    /** The call is over. */
    @Override
    public void over(PhoneCall call, Instant at) {
        call.callbackId().flatMap(callbacks::claim).ifPresent(callback -> {
            if (call.outcome() == Outcome.ANSWERED) {
                callback.talked();
            } else if (callback.isTrying(call.id())) {
                callback.failed(rules.callback(), at);
                tickets.record(
                        callback.ticket(),
                        EntryKind.CALLED_BACK,
                        tryOf(callback).detail(),
                        at);
                if (callback.state() == CallbackState.GIVEN_UP) {
                    giveUp(callback, at);
                }
            }
        });
    }

    /** Nobody is to wait for us in vain: somebody has to look at it. */
    void giveUp(Callback callback, Instant at) {
        callback.giveUp();
        tickets.record(callback.ticket(), EntryKind.CALLBACK_GIVEN_UP, "", at);
        tickets.miss(callback.ticket(), at);
    }

    MenuStep.CalledBack tryOf(Callback callback) {
        return new MenuStep.CalledBack(callback.tries(), rules.callback().tries());
    }
}
