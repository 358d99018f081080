package pl.hejnal.calls.counting.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.hejnal.calls.domain.PhoneCall;
import pl.hejnal.calls.domain.facts.Outcome;

/**
 * Lengths of time, counted in buckets: how many calls waited at most so long, but longer than the bucket before allows.
 * Percentiles and service levels for any target are reckoned from these and never from calls.
 */
public enum Histogram {
    /** The waits of answered calls. */
    WAIT_ANSWERED(call -> call.waited().filter(wait -> call.outcome() == Outcome.ANSWERED)),
    /** The waits of those who gave up waiting. */
    WAIT_ABANDONED(call -> call.waited().filter(wait -> call.outcome() == Outcome.ABANDONED_WAITING)),
    /** The talks of answered calls. */
    TALK(PhoneCall::talked),
    /** From taking the place in the queue that a callback keeps until a clerk talked with the resident. */
    CALLBACK_DELAY(Histogram::callbackDelay);

    /**
     * Upper limits in seconds, inclusive. The usual targets are among them, so a service level is exact for these; between
     * two it is reckoned as if calls lay evenly.
     */
    public static final List<Integer> LIMITS = List.of(
            0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360,
            420, 480, 540, 600, 720, 900, 1_080, 1_200, 1_500, 1_800, 2_400, 2_700, 3_600, 5_400, 7_200, 86_400);

    private static final String SEPARATOR = "@";

    private final Function<PhoneCall, Optional<Duration>> length;

    Histogram(Function<PhoneCall, Optional<Duration>> length) {
        this.length = length;
    }

    /** The bucket of a call that has ended; empty if it has no such time. */
    Optional<String> bucket(PhoneCall call) {
        return length.apply(call).map(Histogram::limit).map(this::name);
    }

    /** Under which name a bucket is kept. */
    public String name(int limit) {
        return name() + SEPARATOR + limit;
    }

    /** The limit of the bucket of this name; empty if it is another histogram's, or no bucket at all. */
    public Optional<Integer> limitOf(String name) {
        return name.startsWith(name() + SEPARATOR)
                ? Optional.of(Integer.valueOf(name.substring(name().length() + SEPARATOR.length())))
                : Optional.empty();
    }

    /** Whether a bucket is kept under this name, whichever histogram's. */
    static boolean isBucket(String name) {
        return name.contains(SEPARATOR);
    }

    /** All names under which its buckets are kept. */
    public List<String> names() {
        return LIMITS.stream().map(this::name).toList();
    }

    /** Where the bucket with this upper limit begins, exclusive; the first holds 0 alone. */
    public static int limitBefore(int limit) {
        int at = LIMITS.indexOf(limit);
        if (at < 0) {
            throw new IllegalArgumentException("no bucket ends at " + limit + " s");
        }
        return at == 0 ? 0 : LIMITS.get(at - 1);
    }

    private static Optional<Duration> callbackDelay(PhoneCall call) {
        return call.callbackId().isEmpty() || call.outcome() != Outcome.ANSWERED
                ? Optional.empty()
                : call.placeAt().flatMap(place -> call.answeredAt().map(answer -> Duration.between(place, answer)));
    }

    private static int limit(Duration time) {
        return LIMITS.stream()
                .filter(limit -> time.compareTo(Duration.ofSeconds(limit)) <= 0)
                .findFirst()
                .orElseGet(LIMITS::getLast);
    }
}
