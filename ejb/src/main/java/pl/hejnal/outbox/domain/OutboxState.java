package pl.hejnal.outbox.domain;

import java.util.Map;
import java.util.Optional;

/** Where a message is on its way. */
public enum OutboxState {
    WAITING,
    /** A server has it, until its lease ends. */
    SENDING,
    DELIVERED,
    /** Nobody tries any more; an administrator decides. */
    DEAD,
    CANCELLED;

    private static final Map<OutboxState, Map<OutboxStep, OutboxState>> TRANSITIONS = Map.of(
            WAITING,
            Map.of(OutboxStep.LEASE, SENDING, OutboxStep.GIVE_UP, DEAD, OutboxStep.DISCARD, CANCELLED),
            SENDING,
            Map.of(
                    OutboxStep.LEASE,
                    SENDING,
                    OutboxStep.DELIVER,
                    DELIVERED,
                    OutboxStep.POSTPONE,
                    WAITING,
                    OutboxStep.GIVE_UP,
                    DEAD),
            DELIVERED,
            Map.of(),
            DEAD,
            Map.of(OutboxStep.RETRY, WAITING, OutboxStep.DISCARD, CANCELLED),
            CANCELLED,
            Map.of());

    /** Empty if this cannot happen to a message in this state. */
    public Optional<OutboxState> after(OutboxStep step) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(this, Map.of()).get(step));
    }
}
