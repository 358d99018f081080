package pl.hejnal.integration.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import pl.hejnal.outbox.DeliveryDesk;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.OutboxChannel;
import pl.hejnal.outbox.domain.OutboxContent;
import pl.hejnal.outbox.domain.OutboxMessage;
import pl.hejnal.outbox.domain.OutboxPurpose;
import pl.hejnal.outbox.domain.OutboxState;
import pl.hejnal.outbox.domain.RetryPolicy;

/** The desk over messages in memory; the same entity and rules, no database. */
final class OutboxInMemory extends DeliveryDesk {

    private final Map<Long, OutboxMessage> messages = new TreeMap<>();
    private final Map<Long, OutboxContent> contents = new TreeMap<>();
    private final List<String> told = new ArrayList<>();
    private final Clock clock;
    private int deaf;

    OutboxInMemory(Clock clock) {
        this.clock = clock;
    }

    synchronized long add(String key, OutboxContent content) {
        long id = messages.size() + 1L;
        Instant now = clock.instant();
        messages.put(
                id,
                new OutboxMessage(
                        key, OutboxPurpose.DEPARTMENT_NOTICE, "2026-000001", content, now, now, Duration.ofDays(3)));
        contents.put(id, content);
        return id;
    }

    /** The database is away for so many tellings. */
    synchronized void hearsNothing(int times) {
        deaf = times;
    }

    @Override
    public synchronized Optional<LeasedMessage> lease(OutboxChannel channel, String server) {
        return messages.entrySet().stream()
                .filter(each -> each.getValue().state() == OutboxState.WAITING
                        || each.getValue().state() == OutboxState.SENDING)
                .filter(each -> !each.getValue().dueAt().isAfter(clock.instant()))
                .findFirst()
                .map(each -> {
                    String token = UUID.randomUUID().toString();
                    each.getValue().lease(token, server, clock.instant().plus(LEASE));
                    return new LeasedMessage(
                            each.getKey(),
                            token,
                            each.getValue().key(),
                            each.getValue().createdAt(),
                            contents.get(each.getKey()));
                });
    }

    @Override
    public synchronized void delivered(LeasedMessage leased) {
        hear();
        messages.get(leased.id()).deliver(clock.instant());
        told.add(leased.key() + " delivered");
    }

    @Override
    public synchronized void failed(LeasedMessage leased, DeliveryFailure why) {
        hear();
        messages.get(leased.id()).fail(why, new RetryPolicy(RandomGenerator.getDefault()), clock.instant());
        told.add(leased.key() + " " + why.kind() + " " + why.words());
    }

    private void hear() {
        if (deaf > 0) {
            deaf--;
            throw new IllegalStateException("no database");
        }
    }

    synchronized List<String> told() {
        return List.copyOf(told);
    }

    synchronized OutboxState state(long id) {
        return messages.get(id).state();
    }
}
