package pl.hejnal.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** How the outbox stands, known without asking the database: health is told also while that is away. */
@ApplicationScoped
public class OutboxStatus {

    private volatile OutboxCounts last;

    void remember(OutboxCounts counts) {
        last = counts;
    }

    /** At most a minute old; empty until it was counted first. */
    public Optional<OutboxCounts> last() {
        return Optional.ofNullable(last);
    }
}
