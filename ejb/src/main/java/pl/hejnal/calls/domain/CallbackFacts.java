package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * What a call has to do with calling back: the caller asked for it when their turn comes, or to be rung back by a clerk
 * about a case; or it is we who call.
 */
@Embeddable
class CallbackFacts {

    @Column(name = "callback_at")
    private Instant callbackAt;

    @Column(name = "ring_back_asked_at")
    private Instant ringBackAskedAt;

    @Column(name = "callback_id")
    private Long callbackId;

    protected CallbackFacts() {}

    /** Of a call that we make. */
    CallbackFacts(Callback callback) {
        callbackId = callback.id();
    }

    void askForCallback(Instant at) {
        callbackAt = callbackAt == null ? at : callbackAt;
    }

    void askForRingBack(Instant at) {
        ringBackAskedAt = ringBackAskedAt == null ? at : ringBackAskedAt;
    }

    /** What only the journal knows is added; what it does not know stays. */
    void correct(MenuNotes journal) {
        journal.callbackAt().ifPresent(this::askForCallback);
        journal.ringBackAt().ifPresent(this::askForRingBack);
    }

    Optional<Instant> callbackAt() {
        return Optional.ofNullable(callbackAt);
    }

    Optional<Instant> ringBackAskedAt() {
        return Optional.ofNullable(ringBackAskedAt);
    }

    boolean isCallbackAsked() {
        return callbackAt != null;
    }

    boolean isRingBackAsked() {
        return ringBackAskedAt != null;
    }

    Optional<Long> callbackId() {
        return Optional.ofNullable(callbackId);
    }
}
