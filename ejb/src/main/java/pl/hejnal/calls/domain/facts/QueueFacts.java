package pl.hejnal.calls.domain.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a caller asked for a person last, in which queue they wait or waited last, since when they were offered, and since
 * when they have had their place.
 */
@Embeddable
public class QueueFacts {

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    private @Nullable String queue;

    @Column(name = "queued_at")
    private @Nullable Instant queuedAt;

    @Column(name = "place_at")
    private @Nullable Instant placeAt;

    public QueueFacts() {}

    /** Of somebody whom we call, who had that place in that queue before. */
    public QueueFacts(String queue, Instant placeAt) {
        this.queue = queue;
        this.placeAt = placeAt;
    }

    public void ask(Instant at) {
        askedAt = at;
    }

    /** Who went back to the menu may come to another queue; how long they have waited counts from the first. */
    public void enter(String name, Instant at) {
        queue = name;
        queuedAt = queuedAt == null ? at : queuedAt;
        placeAt = placeAt == null ? queuedAt : placeAt;
    }

    /** @param ours whether it is we who called: where nobody answers, the queue is still the one for which it was */
    public void correct(CallFacts journal, boolean ours) {
        queue = journal.queue().orElse(ours ? queue : null);
        queuedAt = journal.queuedAt().orElse(null);
    }

    public Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    public Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    public Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    public Optional<Instant> placeAt() {
        return Optional.ofNullable(placeAt);
    }
}
