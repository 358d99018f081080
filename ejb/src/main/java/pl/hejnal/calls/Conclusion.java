package pl.hejnal.calls;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.QueueExitReason;
import pl.hejnal.tickets.PhoneTicketDesk;
import pl.hejnal.tickets.domain.Resolution;

/** What the end of a call means for its ticket; the ticket of an answered call is its clerk's to close. */
@Dependent
public class Conclusion {

    @Inject
    private PhoneTicketDesk tickets;

    @Inject
    private CallObserver callbacks;

    public void draw(PhoneCall call, Instant at) {
        callbacks.over(call, at);
        if (call.callbackId().isPresent()) {
            return;
        }
        switch (call.outcome()) {
            case SETTLED_IN_MENU -> tickets.settle(call.ticket(), Resolution.SETTLED_IN_MENU, at);
            case ABANDONED_EARLY -> tickets.settle(call.ticket(), Resolution.CALLER_HUNG_UP, at);
            case ABANDONED_WAITING -> tickets.miss(call.ticket(), at);
            case OUT_OF_HOURS -> {
                // That nobody was there although the office was open is the office's debt.
                if (call.turnedAway().filter(QueueExitReason.NOBODY::equals).isPresent()) {
                    tickets.miss(call.ticket(), at);
                } else {
                    tickets.settle(call.ticket(), Resolution.CALLED_OUT_OF_HOURS, at);
                }
            }
            case FAILED -> tickets.settle(call.ticket(), Resolution.LINE_FAILED, at);
            // That a message is really there, the PBX's journal tells in a moment.
            case ANSWERED, MESSAGE_LEFT, IN_PROGRESS, CALLBACK, RETURN_CALL_REQUESTED, NOT_REACHED -> {}
        }
    }
}
