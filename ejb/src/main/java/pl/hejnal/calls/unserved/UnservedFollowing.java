package pl.hejnal.calls.unserved;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;
import pl.hejnal.calls.unserved.domain.Remedy;
import pl.hejnal.calls.unserved.domain.UnservedCall.Made;
import pl.hejnal.calls.unserved.domain.UnservedCalls;
import pl.hejnal.calls.unserved.domain.UnservedReason;
import pl.hejnal.tickets.domain.TicketNumber;

/**
 * Keeps the list by what a change makes of a call, in the change's own transaction. A call that ends in the menu costs
 * nothing; who was not served is a row, and who talks with a clerk is looked for once among those to whom something is owed.
 */
@Dependent
public class UnservedFollowing {

    @Inject
    private UnservedCalls unserved;

    /** What a call was before it changed. */
    public record Before(Optional<UnservedReason> reason, boolean answered, TicketNumber ticket, Instant arrivedAt) {}

    public static Before before(PhoneCall call) {
        return new Before(UnservedReason.of(call), isAnswered(call), call.ticket(), call.arrivedAt());
    }

    public void follow(PhoneCall call, Before before) {
        Optional<UnservedReason> reason = UnservedReason.of(call);
        if (!reason.equals(before.reason())
                || !call.ticket().equals(before.ticket())
                || !call.arrivedAt().equals(before.arrivedAt())) {
            reason.ifPresent(why -> unserved.keep(call, why));
            if (reason.isEmpty() && before.reason().isPresent()) {
                unserved.drop(call.id());
            }
        }
        if (isAnswered(call) && !before.answered() && call.caller().identifies()) {
            unserved.helped(
                    call.caller(),
                    call.arrivedAt(),
                    new Made(
                            call.callbackId().isPresent() ? Remedy.CALLED_BACK : Remedy.CALLED_AGAIN,
                            call.answeredAt().orElseThrow(),
                            call.id().value(),
                            ""));
        } else if (before.answered() && !isAnswered(call)) {
            unserved.takeBack(call.id());
        }
    }

    private static boolean isAnswered(PhoneCall call) {
        return call.state() == CallState.ENDED && call.outcome() == Outcome.ANSWERED;
    }
}
