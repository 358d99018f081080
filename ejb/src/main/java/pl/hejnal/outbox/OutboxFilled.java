package pl.hejnal.outbox;

import pl.hejnal.outbox.domain.OutboxChannel;

/** There is something to be sent; to be heard when the transaction has ended well. */
public record OutboxFilled(OutboxChannel channel) {}
