package pl.hejnal.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import pl.hejnal.audit.AuditTrail;
import pl.hejnal.identity.Roles;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Page;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxMessages;
import pl.hejnal.outbox.domain.OutboxSearch;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.outbox.domain.OutboxStep;

/** Where an administrator sees what leaves the house and what did not, and decides about the latter. */
@Stateless
public class OutboxDesk {

    /** For how long a message is tried that an administrator has tried again. */
    public static final Duration RETRIED_FOR = Duration.ofDays(3);

    private static final int LONGEST_PAGE = 200;

    @Inject
    private OutboxMessages messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    /**
     * Newest first.
     *
     * @throws Refusal {@code list.cursor} for a cursor that no page gave
     */
    @RolesAllowed(Roles.ADMIN)
    public Page<OutboxView> list(Optional<OutboxState> state, String cursor, int limit) {
        int size = Math.clamp(limit, 1, LONGEST_PAGE);
        // One more than asked tells whether there is a next page.
        List<OutboxMessage> found = messages.search(new OutboxSearch(state, place(cursor)), size + 1);
        List<OutboxView> page = found.stream().limit(size).map(OutboxView::of).toList();
        return new Page<>(
                page,
                found.size() > size ? Optional.of(Long.toString(page.getLast().id())) : Optional.empty());
    }

    @RolesAllowed(Roles.ADMIN)
    public Optional<OutboxView> view(long id) {
        return messages.find(id).map(OutboxView::of);
    }

    @RolesAllowed(Roles.ADMIN)
    public OutboxCounts counts() {
        return OutboxCounts.of(messages.unfinished());
    }

    /**
     * A message that was given up is tried again, from now on.
     *
     * @throws Refusal {@code outbox.changed} if it is not, or no more, one that was given up
     */
    @RolesAllowed(Roles.ADMIN)
    public void retry(long id, Login by) {
        OutboxMessage message = claim(id, OutboxStep.RETRY);
        message.retry(clock.instant(), RETRIED_FOR);
        record(by, "outbox.retried", message);
        filled.fire(new OutboxFilled(message.channel()));
    }

    /**
     * A message that waits or was given up shall not leave.
     *
     * @throws Refusal {@code outbox.changed} if it has left, is being sent, or was discarded before
     */
    @RolesAllowed(Roles.ADMIN)
    public void discard(long id, Login by) {
        OutboxMessage message = claim(id, OutboxStep.DISCARD);
        message.discard(clock.instant());
        record(by, "outbox.discarded", message);
    }

    private OutboxMessage claim(long id, OutboxStep step) {
        return messages.claim(id).filter(message -> message.can(step)).orElseThrow(() -> new Refusal("outbox.changed"));
    }

    private void record(Login by, String what, OutboxMessage message) {
        audit.record(by.value(), what, message.subject(), message.purpose() + " → " + message.recipient());
    }

    private static Optional<Long> place(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw new Refusal("list.cursor");
        }
        return Optional.of(Long.valueOf(cursor));
    }
}
