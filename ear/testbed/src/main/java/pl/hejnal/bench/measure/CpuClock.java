package pl.hejnal.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Processor time as the kernel counts it, in milliseconds. Its tick is 10 ms, so only long stretches say anything. */
public final class CpuClock {

    /** USER_HZ, which Linux fixes at 100 for what programs see. */
    private static final long MILLIS_A_TICK = 10;
    /** Behind the command's name in /proc/PID/stat: user, system, and both of children that have ended. */
    private static final int USER = 11;

    private static final int KINDS = 4;
    /** In the first line of /proc/stat: user, nice, system, idle, iowait, irq, softirq, steal. */
    private static final int IDLE = 3;

    private static final int IOWAIT = 4;
    private static final int STEAL = 7;

    private CpuClock() {}

    /** What a process has used with all its children, those that have ended too. */
    public static long of(long pid) {
        return ProcessTree.of(pid).map(CpuClock::used).sum();
    }

    /** What everybody on this machine has used; with other guests of the same host it says nothing about them. */
    public static long ofMachine() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
            long[] ticks = Arrays.stream(lines.findFirst().orElseThrow().split("\\s+"))
                    .skip(1)
                    .mapToLong(Long::parseLong)
                    .toArray();
            return MILLIS_A_TICK * (Arrays.stream(ticks, 0, STEAL).sum() - ticks[IDLE] - ticks[IOWAIT]);
        }
    }

    private static long used(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The name may hold blanks and brackets; what is counted begins behind its last one.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return MILLIS_A_TICK
                    * Arrays.stream(fields, USER, USER + KINDS)
                            .mapToLong(Long::parseLong)
                            .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
