package pl.hejnal.calls.unserved.domain;

import java.util.Optional;
import pl.hejnal.calls.domain.CallState;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.QueueExitReason;

/** Why a caller did not get what they called for. */
public enum UnservedReason {
    /** They hung up after they had asked for a person. */
    ABANDONED,
    /** The office was closed, and they left no message. */
    CLOSED,
    /** The office was open and no clerk was there. */
    NOBODY,
    /** They spoke a message. */
    MESSAGE;

    /** Empty for a call that goes on, for one that we made, and for a caller who got an answer or wanted none of a person. */
    public static Optional<UnservedReason> of(PhoneCall call) {
        if (call.state() != CallState.ENDED
                || call.callbackId().isPresent()
                || call.id().isOfACallback()) {
            return Optional.empty();
        }
        return switch (call.outcome()) {
            case ABANDONED_WAITING -> Optional.of(ABANDONED);
            case ABANDONED_EARLY -> call.askedAt().map(asked -> ABANDONED);
            case OUT_OF_HOURS ->
                Optional.of(
                        call.turnedAway().filter(QueueExitReason.NOBODY::equals).isPresent() ? NOBODY : CLOSED);
            case MESSAGE_LEFT -> Optional.of(MESSAGE);
            case ANSWERED, SETTLED_IN_MENU, FAILED, CALLBACK, NOT_REACHED, RETURN_CALL_REQUESTED, IN_PROGRESS ->
                Optional.empty();
        };
    }
}
