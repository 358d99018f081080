package pl.hejnal.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxMessages;
import pl.hejnal.outbox.domain.OutboxPurpose;

/**
 * Where other counters leave what is to leave the house; part of their transaction, so neither is without the other. Nobody
 * waits here for a mail server.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    @Inject
    private OutboxMessages messages;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    /** A message whose key is known is not sent again. */
    @PermitAll
    public void send(SendMessage command) {
        Instant now = clock.instant();
        OutboxMessage message = new OutboxMessage(
                command.key(),
                command.purpose(),
                command.subject(),
                command.content(),
                now,
                command.notBefore().orElse(now),
                command.validFor());
        if (messages.add(message, command.content())) {
            filled.fire(new OutboxFilled(message.channel()));
        }
    }

    /** What became of the last message about this; whether the caller may know is for who asks to see to. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SentMessage> last(OutboxPurpose purpose, String subject) {
        return messages.last(purpose, subject).map(SentMessage::of);
    }

    /** What became of all messages about each of these, first ones first; nothing of what is forgotten, or was never sent. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<String, List<SentMessage>> about(OutboxPurpose purpose, Collection<String> subjects) {
        return messages.about(purpose, subjects).stream()
                .collect(Collectors.groupingBy(
                        OutboxMessage::subject, Collectors.mapping(SentMessage::of, Collectors.toList())));
    }
}
