package pl.hejnal.outbox.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All messages that leave or have left. */
public interface OutboxMessages {

    /** @return false if a message with this key is there, and nothing was written */
    boolean add(OutboxMessage message, OutboxContent content);

    /** One that is due, locked until this transaction ends; what another server holds is passed by. */
    Optional<OutboxMessage> claimDue(OutboxChannel channel, Instant now);

    /** Locked until this transaction ends. */
    Optional<OutboxMessage> claim(long id);

    Optional<OutboxMessage> find(long id);

    OutboxContent content(OutboxMessage message);

    /** Newest first. */
    List<OutboxMessage> search(OutboxSearch search, int limit);

    /** The last one about this. */
    Optional<OutboxMessage> last(OutboxPurpose purpose, String subject);

    /** All about any of these, in one statement and in the order in which they were written. */
    List<OutboxMessage> about(OutboxPurpose purpose, Collection<String> subjects);

    /** How many there are in each state that is not an end. */
    Map<OutboxState, Long> unfinished();

    /** Those that wait and are worth nothing any more, locked; what another server holds is passed by. */
    List<OutboxMessage> claimExpired(Instant now, int limit);

    /** The files of messages that were delivered or discarded; a dead one may be sent once more, with its file. */
    void forgetFiles();

    /** Messages that were delivered or discarded before the first moment, and dead ones of before the second. */
    int forget(Instant endedBefore, Instant deadBefore);
}
