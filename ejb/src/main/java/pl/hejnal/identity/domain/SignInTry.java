package pl.hejnal.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The wrong passwords for one account or from one address, and until when the next must wait. */
@Entity
@Table(name = "sign_in_try")
public class SignInTry {

    @Id
    private String subject;

    @SuppressWarnings("UnusedVariable") // queries read the column
    private @Nullable Login login;

    private int failures;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    @Column(name = "last_at")
    private Instant lastAt;

    protected SignInTry() {}

    public SignInTry(SignInSubject subject, Instant now) {
        this.subject = subject.key();
        login = subject.login().orElse(null);
        blockedUntil = now;
        lastAt = now;
    }

    public Duration remaining(Instant now) {
        return now.isBefore(blockedUntil) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    public void failed(SignInLimit limit, Instant now) {
        failures = SignInLimit.isForgotten(lastAt, now) ? 1 : failures + 1;
        lastAt = now;
        blockedUntil = now.plus(limit.after(failures));
    }

    public void succeeded(Instant now) {
        failures = 0;
        lastAt = now;
        blockedUntil = now;
    }
}
