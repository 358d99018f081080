package pl.hejnal.integration.telephony;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.calls.PhoneEvent;
import pl.hejnal.identity.domain.Login;

class ManyCallsEndAtOnceTest {

    private static final Login ANNA = new Login("anna");

    private static final int CALLS = 200;
    private static final long TIMEOUT = 20;

    @TempDir
    private Path directory;

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch busy = new CountDownLatch(OrderedEventQueues.ENDINGS);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(CALLS);
    private final CountDownLatch rung = new CountDownLatch(1);

    @Test
    void their_bookkeeping_is_done_a_few_at_a_time_and_all_of_it() throws Exception {
        OrderedEventQueues lanes = new OrderedEventQueues(directory, this::take);
        lanes.start(Thread::new);
        try {
            IntStream.range(0, CALLS).mapToObj(PhoneEventFixture::hangUp).forEach(lanes::hand);
            assertThat(busy.await(TIMEOUT, TimeUnit.SECONDS)).isTrue();
            goOn.countDown();
            assertThat(ended.await(TIMEOUT, TimeUnit.SECONDS)).isTrue();
        } finally {
            lanes.stop();
        }
        assertThat(most).hasValue(OrderedEventQueues.ENDINGS);
    }

    @Test
    void a_ring_does_not_wait_for_the_ends_of_calls_in_other_lanes() throws Exception {
        OrderedEventQueues lanes = new OrderedEventQueues(directory, this::take);
        lanes.start(Thread::new);
        try {
            PhoneEvent ring = new PhoneEvent.ClerkRang(PhoneEventFixture.call(0), ANNA, Instant.EPOCH);
            IntStream.range(1, CALLS)
                    .mapToObj(PhoneEventFixture::hangUp)
                    .filter(end -> OrderedEventQueues.lane(end) != OrderedEventQueues.lane(ring))
                    .forEach(lanes::hand);
            assertThat(busy.await(TIMEOUT, TimeUnit.SECONDS)).isTrue();
            lanes.hand(ring);
            assertThat(rung.await(TIMEOUT, TimeUnit.SECONDS)).isTrue();
        } finally {
            lanes.stop();
        }
    }

    private void take(PhoneEvent event) {
        if (event instanceof PhoneEvent.ClerkRang) {
            rung.countDown();
            return;
        }
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        busy.countDown();
        try {
            goOn.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }
        atOnce.decrementAndGet();
        ended.countDown();
    }
}
