package pl.hejnal.cases.attempts.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** The wrong tries against one case, or from one caller's number, and until when the next must wait. */
@Entity
@Table(name = "failed_attempt")
public class FailedAttempt {

    @Id
    private String subject;

    private int failures;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "last_at")
    private Instant lastAt;

    protected FailedAttempt() {}

    public FailedAttempt(AttemptSubject subject, Instant now) {
        this.subject = subject.key();
        blockedUntil = now;
        lastAt = now;
    }

    public Duration remaining(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    public void failed(AttemptLimit limit, Instant now) {
        failures = AttemptLimit.isForgotten(lastAt, now) ? 1 : failures + 1;
        lastAt = now;
        blockedUntil = now.plus(limit.after(failures));
    }

    public void succeeded(Instant now) {
        failures = 0;
        lastAt = now;
        blockedUntil = now;
    }
}
