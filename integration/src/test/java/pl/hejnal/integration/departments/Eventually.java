package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what happens on another thread. */
public final class Eventually {

    public static final Duration LONGEST = Duration.ofSeconds(20);

    private Eventually() {}

    public static void is(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what + " in time").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
