package pl.hejnal.staffing.shifts.calendar;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import pl.hejnal.staffing.shifts.calendar.domain.RequestLimit;

/**
 * How often calendars have asked this server. It spares the server, and is no lock: guessing a key of 256 bits is hopeless. So each
 * server may count for itself, and forget.
 */
@ApplicationScoped
public class CalendarRequests {

    private static final int MOST_KEPT = 10_000;
    /** Programs ask every few minutes at most; several may share a key. */
    private static final int OF_A_KEY = 60;

    private static final int WRONG_OF_AN_ADDRESS = 60;

    @Inject
    private Clock clock;

    private final Cache<String, RequestLimit> counted =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).executor(Runnable::run).build();

    /** Whether a right key has asked too often. */
    boolean isTooMuch(String selector) {
        return oneMore("key " + selector).isOver(OF_A_KEY);
    }

    /** Whether too many wrong keys have come from there. */
    boolean isTooWrong(String address) {
        return oneMore("from " + address).isOver(WRONG_OF_AN_ADDRESS);
    }

    private RequestLimit oneMore(String who) {
        Instant now = clock.instant();
        return Objects.requireNonNull(counted.asMap()
                .compute(who, (any, before) -> before == null ? RequestLimit.first(now) : before.oneMore(now)));
    }
}
