package pl.hejnal.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import pl.hejnal.phone.ClerkPhone;

/** A clerk at work: answers most calls, lets some ring, talks for a moment, hangs up or waits for the caller to. */
final class AnsweringClerk implements AutoCloseable {

    private static final Duration LOOK_UP = Duration.ofMillis(200);
    private static final Duration LONGEST_RING = Duration.ofSeconds(25);
    private static final int ANSWERED_OF_TEN = 8;

    private final ClerkPhone phone;
    private final Random chance;
    private final Thread work;
    private volatile boolean over;

    AnsweringClerk(ClerkPhone phone, String login, long seed) {
        this.phone = phone;
        chance = new Random(seed ^ login.hashCode());
        work = Thread.ofVirtual().name(login).start(this::work);
    }

    private void work() {
        try {
            while (!over) {
                if (phone.awaitRinging(LOOK_UP)) {
                    take();
                    phone.forget();
                }
            }
        } catch (IOException | InterruptedException goneHome) {
            over = true;
        }
    }

    private void take() throws IOException, InterruptedException {
        if (chance.nextInt(10) >= ANSWERED_OF_TEN) {
            phone.awaitEnd(LONGEST_RING);
            return;
        }
        if (phone.awaitEnd(Duration.ofMillis(chance.nextInt(300, 1_500)))) {
            return;
        }
        phone.answer();
        if (phone.awaitTalking(Duration.ofSeconds(2)) && !phone.awaitEnd(Duration.ofMillis(chance.nextInt(500, 3_000)))) {
            phone.hangUp();
            phone.awaitEnd(Duration.ofSeconds(2));
        }
    }

    @Override
    public void close() throws IOException {
        over = true;
        work.interrupt();
        phone.close();
    }
}
