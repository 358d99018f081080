package pl.hejnal.calls.domain.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/**
 * What a call has to do with calling back: the caller asked for it when their turn comes, or a return call by a clerk
 * about a case; or it is we who call.
 */
@Embeddable
public class CallbackFacts {

    @Column(name = "callback_at")
    private Instant callbackAt;

    @Column(name = "return_call_requested_at")
    private Instant returnCallRequestedAt;

    @Column(name = "callback_id")
    private Long callbackId;

    public CallbackFacts() {}

    /** Of a call that we make. */
    public CallbackFacts(long callback) {
        callbackId = callback;
    }

    public void askForCallback(Instant at) {
        callbackAt = callbackAt == null ? at : callbackAt;
    }

    public void requestReturnCall(Instant at) {
        returnCallRequestedAt = returnCallRequestedAt == null ? at : returnCallRequestedAt;
    }

    /** What only the journal knows is added; what it does not know stays. */
    public void correct(MenuNotes journal) {
        journal.callbackAt().ifPresent(this::askForCallback);
        journal.returnCallAt().ifPresent(this::requestReturnCall);
    }

    public Optional<Instant> callbackAt() {
        return Optional.ofNullable(callbackAt);
    }

    public Optional<Instant> returnCallRequestedAt() {
        return Optional.ofNullable(returnCallRequestedAt);
    }

    public boolean isCallbackAsked() {
        return callbackAt != null;
    }

    public boolean isReturnCallRequested() {
        return returnCallRequestedAt != null;
    }

    public Optional<Long> callbackId() {
        return Optional.ofNullable(callbackId);
    }
}
