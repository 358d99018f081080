package pl.hejnal.outbox;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.outbox.domain.OutboxStep;

/**
 * A message as the administrator's list shows it; what it says is not there.
 *
 * @param dueAt when it is tried next, while it waits
 */
public record OutboxView(
        long id,
        OutboxChannel channel,
        OutboxPurpose purpose,
        String subject,
        String recipient,
        OutboxState state,
        Instant createdAt,
        Instant dueAt,
        Optional<Instant> endedAt,
        int attempts,
        Optional<DeliveryFailure> failure,
        boolean canRetry,
        boolean canDiscard) {

    static OutboxView of(OutboxMessage message) {
        return new OutboxView(
                message.id(),
                message.channel(),
                message.purpose(),
                message.subject(),
                message.recipient(),
                message.state(),
                message.createdAt(),
                message.dueAt(),
                message.endedAt(),
                message.attempts(),
                message.failure(),
                message.can(OutboxStep.RETRY),
                message.can(OutboxStep.DISCARD));
    }
}
