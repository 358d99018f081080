package pl.hejnal.reports.wallboard;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** What the open pages of one kind were told last, and whether there are any. */
final class BoardFeed<T> {

    static final Duration SIGN_OF_LIFE = Duration.ofSeconds(30);

    private boolean watched;
    private Instant told = Instant.EPOCH;
    private Optional<T> last = Optional.empty();

    /** A page was opened or closed, maybe one of these. */
    void seek() {
        watched = true;
    }

    boolean isWatched() {
        return watched;
    }

    /**
     * @param anew whether it is told although it looks the same
     * @param send says whether it reached anybody
     */
    void tell(T now, boolean anew, Instant at, Predicate<T> send) {
        if (anew || !last.equals(Optional.of(now)) || !at.isBefore(told.plus(SIGN_OF_LIFE))) {
            last = Optional.of(now);
            told = at;
            watched = send.test(now);
        }
    }
}
