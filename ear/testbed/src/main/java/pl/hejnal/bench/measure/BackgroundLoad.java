package pl.hejnal.bench.measure;

import java.io.IOException;
import java.util.Locale;

/** What others on this machine take while something is measured: without it a slow figure says nothing about us. */
public final class BackgroundLoad {

    private static final double NANOS_A_MILLI = 1e6;
    /** Of all processors. */
    private static final double MOST_FOR_OTHERS = 0.1;

    private final long from = System.nanoTime();
    private final long machine = CpuClock.ofMachine();
    private final long ours = OwnWork.millis();

    public BackgroundLoad() throws IOException {}

    /** Processors that they have kept busy since this was made. */
    public double processors() throws IOException {
        long theirs = CpuClock.ofMachine() - machine - (OwnWork.millis() - ours);
        return Math.max(0, theirs / ((System.nanoTime() - from) / NANOS_A_MILLI));
    }

    /** Whether they took so much that what was measured says more of them than of us. */
    public boolean disturbs() throws IOException {
        return processors() > MOST_FOR_OTHERS * Runtime.getRuntime().availableProcessors();
    }

    /** In few words; nothing when they hardly count. */
    public String remark() throws IOException {
        double processors = processors();
        return processors < 0.1
                ? ""
                : String.format(
                        Locale.ROOT,
                        "   [others: %.1f of %d processors]",
                        processors,
                        Runtime.getRuntime().availableProcessors());
    }
}
