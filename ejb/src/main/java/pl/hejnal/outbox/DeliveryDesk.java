package pl.hejnal.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import pl.hejnal.identity.Roles;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.FailureKind;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxContent;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxMessages;
import pl.hejnal.outbox.domain.RetryPolicy;

/**
 * Where the routes that send messages fetch them, one at a time, and tell what became of them. A message is one server's
 * until its lease ends; who comes back later reports in vain, since another may be sending it.
 */
@Stateless
public class DeliveryDesk {

    /** Longer than any try takes, with all its time-outs. */
    public static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private OutboxMessages messages;

    @Inject
    private Clock clock;

    /** @param server who takes it, for the log and the page */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<LeasedMessage> lease(OutboxChannel channel, String server) {
        Instant now = clock.instant();
        for (Optional<OutboxMessage> due = messages.claimDue(channel, now);
                due.isPresent();
                due = messages.claimDue(channel, now)) {
            Optional<LeasedMessage> leased = lease(due.get(), server, now);
            if (leased.isPresent()) {
                return leased;
            }
        }
        return Optional.empty();
    }

    /** One that shall not or cannot be sent is given up, and stops none behind it. */
    private Optional<LeasedMessage> lease(OutboxMessage message, String server, Instant now) {
        if (message.isExpired(now)) {
            message.giveUp(new DeliveryFailure(FailureKind.EXPIRED, ""), now);
            return Optional.empty();
        }
        OutboxContent content;
        try {
            content = messages.content(message);
        } catch (IllegalArgumentException unfit) {
            message.giveUp(
                    new DeliveryFailure(
                            FailureKind.NOT_SENDABLE, unfit.getClass().getSimpleName()),
                    now);
            return Optional.empty();
        }
        String token = UUID.randomUUID().toString();
        message.lease(token, server, now.plus(LEASE));
        return Optional.of(new LeasedMessage(message.id(), token, message.key(), message.createdAt(), content));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void delivered(LeasedMessage leased) {
        settle(leased, message -> message.deliver(clock.instant()));
    }

    @RolesAllowed(Roles.SYSTEM)
    public void failed(LeasedMessage leased, DeliveryFailure why) {
        settle(leased, message -> message.fail(why, new RetryPolicy(ThreadLocalRandom.current()), clock.instant()));
    }

    private void settle(LeasedMessage leased, Consumer<OutboxMessage> how) {
        messages.claim(leased.id())
                .filter(message -> message.isLeasedAs(leased.lease()))
                .ifPresent(how);
    }
}
