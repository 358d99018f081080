package pl.hejnal.outbox;

import java.time.Instant;
import pl.hejnal.outbox.domain.OutboxContent;

/**
 * A message that this server is to send now.
 *
 * @param lease to be said with what became of it
 * @param key the same at each try, so that what arrives twice can be known as one
 */
public record LeasedMessage(long id, String lease, String key, Instant createdAt, OutboxContent content) {}
