package pl.hejnal.reports.wallboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicBoolean;
import pl.hejnal.calls.CallEnded;
import pl.hejnal.calls.PhoneReported;
import pl.hejnal.calls.policy.CallPolicyChanged;
import pl.hejnal.calls.supervision.SupervisionChanged;
import pl.hejnal.calls.telephony.TelephonyChanged;
import pl.hejnal.staffing.PresenceChanged;
import pl.hejnal.staffing.SkillsChanged;
import pl.hejnal.staffing.TelephoneMissed;

/**
 * Notes that something has happened that a board may show. Nothing is asked or sent here: this is told on the threads that
 * serve calls, after their commit.
 */
@ApplicationScoped
class WallboardNews {

    private final AtomicBoolean something = new AtomicBoolean();
    private final AtomicBoolean audience = new AtomicBoolean();

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) PhoneReported event) {
        something.set(true);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallEnded event) {
        something.set(true);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged event) {
        something.set(true);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) SkillsChanged event) {
        something.set(true);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) SupervisionChanged event) {
        something.set(true);
    }

    void told(@Observes(during = TransactionPhase.AFTER_SUCCESS) CallPolicyChanged event) {
        something.set(true);
    }

    void told(@Observes TelephoneMissed event) {
        something.set(true);
    }

    void told(@Observes TelephonyChanged event) {
        something.set(true);
    }

    void told(@Observes AudienceChanged event) {
        audience.set(true);
    }

    /** Whether anything has happened since this was asked last. */
    boolean take() {
        return something.getAndSet(false);
    }

    /** Whether a board was opened or closed since this was asked last. */
    boolean takeAudience() {
        return audience.getAndSet(false);
    }
}
