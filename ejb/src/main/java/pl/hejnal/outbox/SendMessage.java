package pl.hejnal.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import pl.hejnal.outbox.domain.OutboxContent;
import pl.hejnal.outbox.domain.OutboxPurpose;

/**
 * Send this.
 *
 * @param key the same message has the same, however often it is asked for: it is sent once
 * @param subject what it is about, for example a ticket's number; who lists messages sees it, so nothing of a resident
 * @param notBefore empty for at once
 * @param validFor after which it is worth nothing, or would mislead
 */
public record SendMessage(
        String key,
        OutboxPurpose purpose,
        String subject,
        OutboxContent content,
        Optional<Instant> notBefore,
        Duration validFor) {}
