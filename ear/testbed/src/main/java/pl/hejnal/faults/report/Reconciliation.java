package pl.hejnal.faults.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.faults.oracle.PbxCallReport;
import pl.hejnal.phone.Awaiting;

/**
 * What came of comparing all reports once the callers had gone.
 *
 * @param pbx the calls of the run in the PBX's journal
 * @param found on what they did not agree at last
 * @param took from the first reading to the last
 */
public record Reconciliation(List<PbxCallReport> pbx, List<Discrepancy> found, Duration took) {

    /** What the office promises: so long after the last outage everything is right. */
    private static final Duration CONVERGED = Duration.ofSeconds(60);
    /** Each time the whole journal is read and every call asked for, which the office must not be kept busy with. */
    private static final Duration READ_EVERY = Duration.ofSeconds(1);

    /** On a busy machine one reading takes half a minute. The last one begins when the office's time is up, not before. */
    private static final Duration SLOWEST_READING = Duration.ofMinutes(5);

    /** The reports of one moment, compared. */
    public record Judged(List<PbxCallReport> pbx, List<Discrepancy> found) {}

    /** Reads the reports at once, and again until they agree or the time is up that the office has. */
    public static Reconciliation untilTheyAgree(Callable<Judged> read, Clock clock) throws Exception {
        Instant began = clock.instant();
        AtomicReference<Judged> last = new AtomicReference<>();
        Awaiting.happens(
                () -> {
                    Instant asked = clock.instant();
                    last.set(read.call());
                    return last.get().found().isEmpty() || asked.isAfter(began.plus(CONVERGED));
                },
                CONVERGED.plus(SLOWEST_READING),
                READ_EVERY);
        return new Reconciliation(last.get().pbx(), last.get().found(), Duration.between(began, clock.instant()));
    }
}
