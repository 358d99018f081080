package pl.hejnal.sample.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a departmental system misbehaves; {@link #OFF} is well again. */
public enum Fault {
    OFF,
    SLOW,
    DOWN,
    GARBAGE,
    DRIP,
    HUGE;

    /** Longer than anybody on a telephone line waits. */
    public static final Duration SLOWNESS = Duration.ofSeconds(4);

    static final Duration BETWEEN_DROPS = Duration.ofMillis(200);
    /** Characters of a huge answer: more than any limit that makes sense for one case. */
    public static final int HUGE_SIZE = 20_000_000;

    /** As it is typed and shown: in small letters. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fault> of(String word) {
        return Arrays.stream(values())
                .filter(fault -> fault.word().equals(word.strip()))
                .findFirst();
    }

    public static void pause(Duration length) {
        try {
            // The fault is the slowness itself.
            Thread.sleep(length);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
