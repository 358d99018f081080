package pl.hejnal.reports.wallboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.reports.wallboard.domain.LiveOffice.Doing;

/**
 * Since when a clerk is ready: their own word tells when they came, and their last call when they were free again, which no
 * row keeps. What was seen of it stands here; every server sees the same calls, and where nobody has looked yet their own word
 * counts.
 */
@ApplicationScoped
class ReadySince {

    private final Map<Login, Instant> free = new ConcurrentHashMap<>();

    /** The same, as seen now. */
    Doing seen(Login login, Doing doing, Instant now) {
        return switch (doing.state()) {
            case TALKING, RINGING -> {
                free.put(login, Instant.MAX);
                yield doing;
            }
            case READY -> new Doing(ClerkState.READY, later(doing.since(), free(login, now)));
            case ON_BREAK, NO_TELEPHONE -> doing;
        };
    }

    private Optional<Instant> free(Login login, Instant now) {
        return Optional.ofNullable(free.computeIfPresent(login, (who, at) -> at.equals(Instant.MAX) ? now : at));
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
        return other.filter(at -> one.filter(at::isBefore).isEmpty()).or(() -> one);
    }
}
