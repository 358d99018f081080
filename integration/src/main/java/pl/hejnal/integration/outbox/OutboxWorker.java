package pl.hejnal.integration.outbox;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import pl.hejnal.integration.resilience.CircuitBreaker;
import pl.hejnal.outbox.DeliveryDesk;
import pl.hejnal.outbox.LeasedMessage;
import pl.hejnal.outbox.domain.DeliveryFailure;
import pl.hejnal.outbox.domain.OutboxChannel;

/**
 * Sends what is due on one channel, one message after another, whenever it is woken. While the destination does not answer
 * it asks for nothing; then one message tries the way for all.
 */
final class OutboxWorker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(OutboxWorker.class.getName());
    /** How often the office is told what became of a message, while its database is away; all within its lease. */
    private static final int TELLINGS = 8;

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration BEFORE_TELLING_AGAIN = Duration.ofSeconds(1);

    private final OutboxChannel channel;
    private final String server;
    private final DeliveryDesk desk;
    private final MessageSender sender;
    private final Consumer<Runnable> inItsRole;
    private final Clock clock;
    private final CircuitBreaker circuit = new CircuitBreaker();
    private final AtomicInteger wakes = new AtomicInteger();
    private final ExecutorService thread;
    private volatile boolean closed;
    /** Of its own thread only: it is said once that the outbox cannot be read. */
    private boolean unread;

    /** @param inItsRole runs what asks the desk, in the role that may */
    OutboxWorker(
            OutboxChannel channel,
            String server,
            DeliveryDesk desk,
            MessageSender sender,
            Consumer<Runnable> inItsRole,
            Clock clock) {
        this.channel = channel;
        this.server = server;
        this.desk = desk;
        this.sender = sender;
        this.inItsRole = inItsRole;
        this.clock = clock;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofVirtual().name("outbox " + channel).factory());
    }

    /** There may be something to send. Returns at once; waking it while it works makes it look once more. */
    void wake() {
        if (!closed && wakes.getAndIncrement() == 0) {
            thread.execute(this::work);
        }
    }

    private void work() {
        int seen;
        do {
            seen = wakes.get();
            try {
                inItsRole.accept(this::sendAll);
                unread = false;
            } catch (RuntimeException away) {
                // The timer wakes it again; until then every message is in its row.
                if (!unread) {
                    LOG.log(Level.WARNING, "The outbox cannot be read now: " + away.getMessage());
                }
                unread = true;
            }
        } while (!wakes.compareAndSet(seen, 0));
    }

    private void sendAll() {
        while (!closed && (circuit.admits() || circuit.admitsProbe(clock.instant()))) {
            Optional<LeasedMessage> next = lease();
            if (next.isEmpty()) {
                return;
            }
            Optional<DeliveryFailure> failure = attempt(next.get());
            if (failure.filter(why -> why.kind().isOfDestination()).isPresent()) {
                circuit.failed(clock.instant());
            } else {
                circuit.succeeded();
            }
            tell(next.get(), failure);
        }
    }

    private Optional<LeasedMessage> lease() {
        try {
            Optional<LeasedMessage> next = desk.lease(channel, server);
            if (next.isEmpty()) {
                // A probe with nothing to send proves nothing: the next message finds out.
                reopen();
            }
            return next;
        } catch (RuntimeException away) {
            reopen();
            throw away;
        }
    }

    private void reopen() {
        if (circuit.state() == CircuitBreaker.State.HALF_OPEN) {
            circuit.succeeded();
        }
    }

    private Optional<DeliveryFailure> attempt(LeasedMessage message) {
        Optional<DeliveryFailure> failure = sender.send(message);
        // Nothing of who gets it or of what was said: logs travel.
        failure.ifPresent(why ->
                LOG.log(Level.WARNING, "Message " + message.id() + " of the outbox did not leave: " + why.kind()));
        return failure;
    }

    /** A letter that left and is not known to have left would leave again: so the office is told until it has heard. */
    private void tell(LeasedMessage message, Optional<DeliveryFailure> failure) {
        for (int telling = 1; ; telling++) {
            try {
                failure.ifPresentOrElse(why -> desk.failed(message, why), () -> desk.delivered(message));
                return;
            } catch (RuntimeException away) {
                if (telling == TELLINGS || closed) {
                    throw away;
                }
                LockSupport.parkNanos(BEFORE_TELLING_AGAIN.multipliedBy(telling).toNanos());
            }
        }
    }

    /** Waits for the message that is being sent; what is not told by then is sent again under the same name. */
    @Override
    public void close() {
        closed = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(CLOSE_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
