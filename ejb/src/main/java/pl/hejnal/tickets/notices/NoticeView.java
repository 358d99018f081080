package pl.hejnal.tickets.notices;

import java.time.Instant;
import pl.hejnal.outbox.domain.OutboxState;

/**
 * What became of the last notice about a ticket.
 *
 * @param at when it left or was given up; until then when it was written
 */
public record NoticeView(OutboxState state, Instant at) {}
