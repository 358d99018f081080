package pl.hejnal.outbox;

import java.util.Map;
import pl.hejnal.outbox.domain.OutboxState;

/** How many messages have not left: those that wait or are being sent, and those that nobody tries any more. */
public record OutboxCounts(long waiting, long dead) {

    static OutboxCounts of(Map<OutboxState, Long> unfinished) {
        return new OutboxCounts(
                unfinished.getOrDefault(OutboxState.WAITING, 0L) + unfinished.getOrDefault(OutboxState.SENDING, 0L),
                unfinished.getOrDefault(OutboxState.DEAD, 0L));
    }
}
