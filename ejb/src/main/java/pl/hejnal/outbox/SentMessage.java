package pl.hejnal.outbox;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxState;

/**
 * What became of a message, for the feature that sent it.
 *
 * @param endedAt when it left, or was given up
 */
public record SentMessage(OutboxState state, Instant createdAt, Optional<Instant> endedAt) {

    static SentMessage of(OutboxMessage message) {
        return new SentMessage(message.state(), message.createdAt(), message.endedAt());
    }
}
