package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import pl.hejnal.launcher.part.Part;

/**
 * Starts parts again that have ended. Each is on its own: one that cannot be started is tried again for ever, with pauses that
 * grow, and the others go on meanwhile. Above all the telephone does.
 */
public final class Supervisor {

    /** Seconds before each try; from the last one on every minute. */
    private static final int[] PAUSES = {0, 1, 2, 5, 10, 20, 30, 60};
    /** A part that ran so long has not been ending again and again. */
    private static final long STEADY_NANOS = 600_000_000_000L;

    private final Instance instance;
    private final Consumer<String> tell;
    private final LongSupplier nanos;
    private final Executor background;
    private final Map<Part, Attempts> ended = new HashMap<>();

    private static final class Attempts {
        private int made;
        private long next;
        private boolean waiting;
        private boolean underWay;
    }

    public Supervisor(Instance instance, Consumer<String> tell, LongSupplier nanos, Executor background) {
        this.instance = instance;
        this.tell = tell;
        this.nanos = nanos;
        this.background = background;
    }

    /** Looks at every part that has served once, and begins what is due. */
    public synchronized void look() throws IOException {
        for (Part part : instance.served()) {
            Attempts attempts = ended.computeIfAbsent(part, any -> new Attempts());
            if (attempts.underWay) {
                continue;
            }
            if (part.isRunning()) {
                if (attempts.made > 0 && nanos.getAsLong() - attempts.next > STEADY_NANOS) {
                    attempts.made = 0;
                }
            } else if (!attempts.waiting) {
                plan(part, attempts, " ended by itself");
            } else if (nanos.getAsLong() - attempts.next >= 0) {
                attempts.underWay = true;
                background.execute(() -> startAgain(part, attempts));
            }
        }
    }

    private void plan(Part part, Attempts attempts, String what) throws IOException {
        int pause = PAUSES[Math.min(attempts.made, PAUSES.length - 1)];
        attempts.made++;
        attempts.waiting = true;
        attempts.next = nanos.getAsLong() + pause * 1_000_000_000L;
        String when = pause == 0 ? "is started again" : "is started again in " + pause + " s";
        tell.accept(part.name() + what + " and " + when + "; why: ./hejnal logs");
        instance.note(
                part,
                attempts.made == 1
                        ? "ended, is started again"
                        : "ended, try " + attempts.made + " every " + PAUSES[Math.min(attempts.made, PAUSES.length - 1)]
                                + " s at most");
    }

    private void startAgain(Part part, Attempts attempts) {
        try {
            instance.begin(part);
            synchronized (this) {
                attempts.waiting = false;
                attempts.underWay = false;
                instance.note(part, "");
            }
        } catch (Exception failure) {
            // Whatever it is: the part is missing, and the next try is told.
            tell.accept(part.name() + " could not be started: " + failure.getMessage());
            synchronized (this) {
                attempts.underWay = false;
                planAfterFailure(part, attempts);
            }
        }
    }

    private void planAfterFailure(Part part, Attempts attempts) {
        try {
            plan(part, attempts, " is still away");
        } catch (IOException unwritten) {
            tell.accept("The state of " + part.name() + " could not be noted: " + unwritten.getMessage());
        }
    }
}
