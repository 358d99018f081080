package pl.hejnal.integration.departments.asking;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How long a department's last hundred answers took. */
public final class ResponseTimes {

    static final int KEPT = 100;

    private final Deque<Duration> last = new ArrayDeque<>(KEPT);

    public synchronized void add(Duration took) {
        if (last.size() == KEPT) {
            last.removeFirst();
        }
        last.addLast(took);
    }

    public synchronized int count() {
        return last.size();
    }

    /** The shortest time within which this share of the answers came, by nearest rank; empty before the first. */
    public synchronized Optional<Duration> within(int percent) {
        int rank = Math.ceilDiv(percent * last.size(), 100);
        return last.stream().sorted().skip(Math.max(rank - 1, 0)).findFirst();
    }
}
