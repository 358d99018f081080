package pl.hejnal.calls.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the import of the PBX's journals is behind, for those who watch over the office. */
@ApplicationScoped
public class JournalStatus {

    private volatile @Nullable JournalRead last;
    private volatile @Nullable Instant lastSuccess;

    void remember(@Observes JournalRead read) {
        last = read;
        lastSuccess = read.isWell() ? read.at() : lastSuccess;
    }

    /** Empty where no journal is read: the office was told no place of one, or has only just started. */
    public Optional<JournalRead> last() {
        return Optional.ofNullable(last);
    }

    public Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }
}
