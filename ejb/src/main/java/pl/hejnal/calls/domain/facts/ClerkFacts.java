package pl.hejnal.calls.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose telephone rang last, or whose it was that was answered; and who answered the call first. */
@Embeddable
class ClerkFacts {

    @Column(name = "ringing_at")
    private @Nullable Instant ringingAt;

    @Column(name = "ringing_login")
    private @Nullable String ringingLogin;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    void turnTo(String login, Instant at) {
        ringingLogin = login;
        ringingAt = at;
    }

    /** The first who answers has answered the call, in whatever order it is told. */
    void answer(String login, Instant at) {
        if (answeredAt == null || at.isBefore(answeredAt)) {
            answeredAt = at;
            answeredBy = login;
        }
    }

    void correct(CallFacts journal) {
        answeredAt = journal.answeredAt().orElse(null);
        answeredBy = journal.answeredBy().orElse(null);
    }

    Optional<String> latest() {
        return Optional.ofNullable(ringingLogin);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }
}
