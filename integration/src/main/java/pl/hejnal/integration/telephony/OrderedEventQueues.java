package pl.hejnal.integration.telephony;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import pl.hejnal.calls.PhoneEvent;

/**
 * Lanes side by side, a thread each. A call keeps to one lane, so its events reach the office in the PBX's order,
 * while a ring need not wait for the bookkeeping of other calls. Ends of calls, the most of that bookkeeping, are written
 * down a few at a time, so that under load the processors are left to callers who wait to be answered.
 */
public final class OrderedEventQueues {

    private static final Logger LOG = System.getLogger(OrderedEventQueues.class.getName());
    private static final int LANES = 16;
    /** At 12 events a call and 30 calls a second, over all lanes: nearly a minute of a database that does not answer. */
    private static final int ROOM = 1_250;

    static final int ENDINGS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(2);

    private final List<OrderedEventQueue> lanes = new ArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final EventDelivery delivery;
    private final Semaphore endings = new Semaphore(ENDINGS);
    private volatile boolean stopped;

    /**
     * @param directory where events wait that find no room in memory, and those that the office refuses
     * @param office takes one event, or throws; called from several threads
     */
    public OrderedEventQueues(Path directory, Consumer<PhoneEvent> office) throws IOException {
        for (int i = 0; i < LANES; i++) {
            lanes.add(new OrderedEventQueue(ROOM, directory.resolve("waiting-" + i + ".events")));
        }
        delivery = new EventDelivery(
                office,
                new SpillFile(directory.resolve("refused.events")),
                // Before a database that is away is asked once more; stop() interrupts it.
                duration -> Thread.sleep(duration));
    }

    public void start(ThreadFactory threads) {
        for (OrderedEventQueue lane : lanes) {
            Thread worker = threads.newThread(() -> drain(lane));
            workers.add(worker);
            worker.start();
        }
    }

    /** Returns at once, whatever the office does. */
    public void hand(PhoneEvent event) {
        lanes.get(lane(event)).hand(event);
    }

    static int lane(PhoneEvent event) {
        return Math.floorMod(event.call().hashCode(), LANES);
    }

    /** What still waits in memory is written down, for the next start. */
    public void stop() throws InterruptedException {
        stopped = true;
        workers.forEach(Thread::interrupt);
        for (Thread worker : workers) {
            worker.join(SHUTDOWN_TIMEOUT);
        }
        lanes.forEach(OrderedEventQueue::putAside);
    }

    private void drain(OrderedEventQueue lane) {
        while (!stopped) {
            try {
                deliver(lane, lane.take());
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException unexpected) {
                LOG.log(Level.ERROR, "A lane of telephone events stumbled and goes on", unexpected);
            }
        }
    }

    private void deliver(OrderedEventQueue lane, PhoneEvent event) throws InterruptedException {
        try {
            if (event instanceof PhoneEvent.CallerHungUp) {
                deliverInTurn(event);
            } else {
                delivery.deliver(event);
            }
        } catch (InterruptedException stopping) {
            lane.putBack(event);
            throw stopping;
        }
    }

    private void deliverInTurn(PhoneEvent end) throws InterruptedException {
        endings.acquire();
        try {
            delivery.deliver(end);
        } finally {
            endings.release();
        }
    }
}
