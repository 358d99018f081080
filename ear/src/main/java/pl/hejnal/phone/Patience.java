package pl.hejnal.phone;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for what happens elsewhere: on the wire, in another process. */
public final class Patience {

    private static final int LOOK_EVERY_MILLIS = 5;

    private Patience() {
    }

    /** True as soon as it has happened; false when it had not by then. */
    public static boolean until(BooleanSupplier happened, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                return false;
            }
            // Between two looks at what other processes do, who notify nobody here.
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return true;
    }
}
