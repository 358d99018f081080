package pl.hejnal.calls.domain;

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
class QueueFacts {

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    private @Nullable String queue;

    @Column(name = "queued_at")
    private @Nullable Instant queuedAt;

    @Column(name = "place_at")
    private @Nullable Instant placeAt;

    protected QueueFacts() {}

    /** Of somebody who had that place before. */
    QueueFacts(@Nullable Instant placeAt) {
        this.placeAt = placeAt;
    }

    void ask(Instant at) {
        askedAt = at;
    }

    /** Who went back to the menu may come to another queue; how long they have waited counts from the first. */
    void enter(String name, Instant at) {
        queue = name;
        queuedAt = queuedAt == null ? at : queuedAt;
        placeAt = placeAt == null ? queuedAt : placeAt;
    }

    void correct(CallFacts journal) {
        queue = journal.queue().orElse(null);
        queuedAt = journal.queuedAt().orElse(null);
    }

    Optional<Instant> askedAt() {
        return Optional.ofNullable(askedAt);
    }

    Optional<String> queue() {
        return Optional.ofNullable(queue);
    }

    Optional<Instant> queuedAt() {
        return Optional.ofNullable(queuedAt);
    }

    Optional<Instant> placeAt() {
        return Optional.ofNullable(placeAt);
    }
}
