package pl.hejnal.calls.domain.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When and why the caller's line went down, as it was told first. */
@Embeddable
public class EndFacts {

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "hangup_cause")
    private @Nullable Integer hangupCause;

    public void hangUp(int cause, Instant at) {
        endedAt = at;
        hangupCause = cause;
    }

    public void correct(CallFacts journal) {
        endedAt = journal.endedAt().orElse(null);
        hangupCause = journal.hangupCause().orElse(null);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<Integer> hangupCause() {
        return Optional.ofNullable(hangupCause);
    }
}
