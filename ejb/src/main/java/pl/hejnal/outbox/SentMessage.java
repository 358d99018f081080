package pl.hejnal.outbox;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxState;

/**
 * What became of a message, for the feature that sent it.
 *
 * @param endedAt when it left, or was given up
 * @param failure why it did not leave when it was tried last; empty if it never failed
 */
public record SentMessage(
        OutboxState state, Instant createdAt, Optional<Instant> endedAt, Optional<FailureKind> failure) {

    static SentMessage of(OutboxMessage message) {
        return new SentMessage(
                message.state(),
                message.createdAt(),
                message.endedAt(),
                message.failure().map(DeliveryFailure::kind));
    }
}
