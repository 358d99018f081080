package pl.hejnal.sample;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a departmental system misbehaves; {@link #OFF} is well again. */
enum Fault {
    OFF,
    SLOW,
    DOWN,
    GARBAGE,
    DRIP,
    HUGE;

    /** Longer than anybody on a telephone line waits. */
    static final Duration SLOWNESS = Duration.ofSeconds(4);

    static final Duration BETWEEN_DROPS = Duration.ofMillis(200);
    /** Characters of a huge answer: more than any limit that makes sense for one case. */
    static final int HUGE_SIZE = 20_000_000;

    /** As it is typed and shown: in small letters. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fault> of(String word) {
        return Arrays.stream(values())
                .filter(fault -> fault.word().equals(word.strip()))
                .findFirst();
    }

    static void pause(Duration length) {
        try {
            // The fault is the slowness itself.
            Thread.sleep(length);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
