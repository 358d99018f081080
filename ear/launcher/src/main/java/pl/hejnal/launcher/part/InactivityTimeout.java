package pl.hejnal.launcher.part;

import java.nio.file.Path;
import java.time.Duration;

/** How long a process has neither written to its log nor computed. A long piece of work is not silence, a lock is. */
final class InactivityTimeout {

    /** Of a processor: a server that only waits uses less, one that starts uses many times more. */
    private static final double WORK = 0.05;

    private static final Duration LOOK = Duration.ofSeconds(5);
    private final ProcessHandle process;
    private final Path log;
    private long written;
    private Duration computed = Duration.ZERO;
    private long looked = System.nanoTime();
    private long worked = looked;

    InactivityTimeout(ProcessHandle process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Asked often; looks at the process every few seconds. */
    boolean lasts(Duration longest) {
        long now = System.nanoTime();
        Duration since = Duration.ofNanos(now - looked);
        if (since.compareTo(LOOK) >= 0) {
            Duration total = process.info().totalCpuDuration().orElse(Duration.ZERO);
            if (log.toFile().length() != written || total.minus(computed).toNanos() > since.toNanos() * WORK) {
                worked = now;
            }
            written = log.toFile().length();
            computed = total;
            looked = now;
        }
        return now - worked > longest.toNanos();
    }
}
