package pl.hejnal.seed.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pl.hejnal.calls.callback.domain.CallbackState;

/**
 * A resident's call, its ticket, and what came of it.
 *
 * @param calls theirs first, then those that the office made to call them back
 */
public record SeededContact(
        SeededTicket ticket, List<SeededCall> calls, Optional<CalledBack> callback, Optional<Duration> message) {

    /** The wish to be called back. @param lastTry when it was dialled last */
    public record CalledBack(long id, CallbackState state, int tries, Instant lastTry, String attempt) {}

    public SeededCall first() {
        return calls.getFirst();
    }
}
