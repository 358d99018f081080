package pl.hejnal.outbox.domain;

import java.util.Optional;

/**
 * Which messages are listed.
 *
 * @param before the last one already seen
 */
public record OutboxSearch(Optional<OutboxState> state, Optional<Long> before) {}
