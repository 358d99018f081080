package pl.hejnal.bench.measure;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Processor time of all that the bench has started, in milliseconds since the first look. A browser's processes end under
 * another parent, so their time is nobody's once they are gone: it is looked at each second, and what was seen stays.
 */
final class OwnWork {

    private static final OwnWork HERE = watched();

    private final LongSupplier clock;
    private long last;
    private long sum;

    OwnWork(LongSupplier clock) {
        this.clock = clock;
        last = clock.getAsLong();
    }

    static long millis() {
        return HERE.look();
    }

    synchronized long look() {
        long now = clock.getAsLong();
        sum += Math.max(0, now - last);
        last = now;
        return sum;
    }

    private static OwnWork watched() {
        OwnWork work = new OwnWork(() -> CpuClock.of(ProcessHandle.current().pid()));
        ScheduledExecutorService each = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("own-work").unstarted(task));
        each.scheduleAtFixedRate(work::look, 1, 1, TimeUnit.SECONDS);
        return work;
    }
}
