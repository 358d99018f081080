package pl.hejnal.calls.callback;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import pl.hejnal.calls.callback.domain.Callback;
import pl.hejnal.calls.callback.domain.Callbacks;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.staffing.domain.CallQueue;
import pl.hejnal.tickets.PhoneTicketDesk;

/** Somebody of the office orders a callback, to a caller who did not ask for one: by the same rules and in the same way. */
@Dependent
public class CallbackOrder {

    @Inject
    private Callbacks callbacks;

    @Inject
    private DialRules rules;

    @Inject
    private PhoneTicketDesk tickets;

    /**
     * @param call which is over, and claimed
     * @throws Refusal {@code callback.number}, {@code callback.ordered}, {@code ticket.closed}
     */
    public void order(PhoneCall call, String login, Instant at) {
        if (!rules.allowed().allow(call.caller())) {
            throw new Refusal("callback.number");
        }
        callbacks.lock(call.caller());
        if (callbacks.isOpen(call.caller())) {
            throw new Refusal("callback.ordered");
        }
        tickets.orderCallback(call.ticket(), login, call.caller().toString(), at);
        // One that was given up, or that the caller took back, is begun anew: a call has one callback.
        callbacks
                .ofCall(call.id())
                .ifPresentOrElse(
                        earlier -> earlier.beginAgain(at),
                        () -> callbacks.add(
                                new Callback(call, call.facts().queue().orElse(CallQueue.GENERAL), call.caller(), at)));
    }
}
