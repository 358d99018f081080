package pl.hejnal.integration.telephony;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import pl.hejnal.calls.PhoneEvent;

/**
 * Holds events between the PBX's thread, which must never wait, and the office, which may. What finds no room in
 * memory goes to a file, and everything after it too until the file is empty again: events leave in the order in
 * which they came.
 */
final class OrderedEventQueue {

    private static final Logger LOG = System.getLogger(OrderedEventQueue.class.getName());

    private final int room;
    private final SpillFile spill;
    private final Deque<PhoneEvent> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private boolean spilling;

    /** Events that an earlier run left in the file come first. */
    OrderedEventQueue(int room, Path file) throws IOException {
        this.room = room;
        spill = new SpillFile(file);
        spilling = !spill.isEmpty();
    }

    void hand(PhoneEvent event) {
        lock.lock();
        try {
            if (!spilling && waiting.size() < room) {
                waiting.add(event);
            } else {
                if (!spilling) {
                    LOG.log(Level.WARNING, "{0} telephone events wait; further ones go to a file", waiting.size());
                }
                spill.append(SpilledEvent.write(event));
                spilling = true;
            }
            arrived.signal();
        } catch (IOException full) {
            // Memory is the only place left; better too much of it than an event lost.
            LOG.log(Level.ERROR, "A telephone event cannot be put aside: " + full);
            waiting.add(event);
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next event. */
    PhoneEvent take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting.isEmpty()) {
                if (spilling) {
                    reload();
                } else {
                    arrived.await();
                }
            }
            return waiting.poll();
        } finally {
            lock.unlock();
        }
    }

    /** For an event that was taken and could not be delivered. */
    void putBack(PhoneEvent event) {
        lock.lock();
        try {
            waiting.addFirst(event);
        } finally {
            lock.unlock();
        }
    }

    /** Writes down what waits in memory, before what is in the file already. */
    void putAside() {
        lock.lock();
        try {
            spill.prepend(waiting.stream().map(SpilledEvent::write).toList());
            waiting.clear();
            spilling = !spill.isEmpty();
        } catch (IOException full) {
            LOG.log(Level.ERROR, waiting.size() + " telephone events cannot be put aside: " + full);
        } finally {
            lock.unlock();
        }
    }

    private void reload() {
        try {
            for (String line : spill.take(room)) {
                try {
                    waiting.add(SpilledEvent.read(line));
                } catch (RuntimeException unreadable) {
                    LOG.log(Level.ERROR, "A line of the telephone events put aside is unreadable: " + unreadable);
                }
            }
            spilling = !spill.isEmpty();
        } catch (IOException broken) {
            spilling = false;
            throw new UncheckedIOException("The telephone events put aside cannot be read", broken);
        }
    }
}
