package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** What a call has to do with ringing back: the caller asked for it, or it is we who ring. */
@Embeddable
class CallbackFacts {

    @Column(name = "callback_at")
    private Instant askedInQueueAt;
    @Column(name = "callback_asked_at")
    private Instant askedInMenuAt;
    @Column(name = "callback_id")
    private Long madeFor;

    protected CallbackFacts() {
    }

    /** Of a call that we make. */
    CallbackFacts(Callback callback) {
        madeFor = callback.id();
    }

    void askInQueue(Instant at) {
        askedInQueueAt = askedInQueueAt == null ? at : askedInQueueAt;
    }

    void askInMenu(Instant at) {
        askedInMenuAt = askedInMenuAt == null ? at : askedInMenuAt;
    }

    boolean wereAskedInQueue() {
        return askedInQueueAt != null;
    }

    boolean wereAskedInMenu() {
        return askedInMenuAt != null;
    }

    Optional<Long> madeFor() {
        return Optional.ofNullable(madeFor);
    }
}
