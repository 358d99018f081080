package pl.hejnal.calls.domain.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.identity.domain.Login;

/** Whose telephone rang last, or whose it was that was answered; and who answered the call first. */
@Embeddable
public class ClerkFacts {

    @Column(name = "ringing_at")
    private @Nullable Instant ringingAt;

    @Column(name = "ringing_login")
    private @Nullable Login ringingLogin;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable Login answeredBy;

    public void turnTo(Login login, Instant at) {
        ringingLogin = login;
        ringingAt = at;
    }

    /** The first who answers has answered the call, in whatever order it is told. */
    public void answer(Login login, Instant at) {
        if (answeredAt == null || at.isBefore(answeredAt)) {
            answeredAt = at;
            answeredBy = login;
        }
    }

    public void correct(CallFacts journal) {
        answeredAt = journal.answeredAt().orElse(null);
        answeredBy = journal.answeredBy().orElse(null);
    }

    public Optional<Login> latest() {
        return Optional.ofNullable(ringingLogin);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Login> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }
}
