package pl.hejnal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.hejnal.outbox.domain.OutboxChannel;

/** How the outbox stands, known without asking the database: health is told also while that is away. */
@ApplicationScoped
public class OutboxStatus {

    private final Set<OutboxChannel> connected = EnumSet.noneOf(OutboxChannel.class);
    private volatile @Nullable OutboxCounts last;

    /** Told by whoever delivers on this channel, when this server starts. */
    public synchronized void connected(OutboxChannel channel) {
        connected.add(channel);
    }

    /** Whether anything leaves on this channel; without, it waits until it is worth nothing. */
    public synchronized boolean isConnected(OutboxChannel channel) {
        return connected.contains(channel);
    }

    void remember(OutboxCounts counts) {
        last = counts;
    }

    /** At most a minute old; empty until it was counted first. */
    public Optional<OutboxCounts> last() {
        return Optional.ofNullable(last);
    }
}
