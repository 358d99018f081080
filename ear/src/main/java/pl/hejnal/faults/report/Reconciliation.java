package pl.hejnal.faults.report;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.faults.oracle.PbxCallReport;

/**
 * What came of hearing all witnesses once the callers had gone.
 *
 * @param pbx the calls of the run in the PBX's journal
 * @param found on what they did not agree at last
 * @param took from the first hearing to the last
 */
public record Reconciliation(List<PbxCallReport> pbx, List<Discrepancy> found, Duration took) {

    /** What the office promises: so long after the last outage everything is right. */
    private static final Duration CONVERGED = Duration.ofSeconds(60);
    private static final Duration BETWEEN_HEARINGS = Duration.ofSeconds(1);

    /** The witnesses' sayings of one moment, judged. */
    public record Judged(List<PbxCallReport> pbx, List<Discrepancy> found) {
    }

    /** Hears them at once, and again until they agree or the time is up that the office has. */
    public static Reconciliation untilTheyAgree(Callable<Judged> hear, Clock clock) throws Exception {
        Instant began = clock.instant();
        Judged judged = hear.call();
        while (!judged.found().isEmpty() && clock.instant().isBefore(began.plus(CONVERGED))) {
            // Between two hearings: that the PBX's files and the office have come to agree is the condition, and only hearing
            // them shows it. Each hearing reads the whole journal and asks for every call; one after the other without a pause
            // they would keep the office from the very work that is waited for.
            Thread.sleep(BETWEEN_HEARINGS);
            judged = hear.call();
        }
        return new Reconciliation(judged.pbx(), judged.found(), Duration.between(began, clock.instant()));
    }
}
