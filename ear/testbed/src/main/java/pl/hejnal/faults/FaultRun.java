package pl.hejnal.faults;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import pl.hejnal.faults.oracle.CallerCallReport;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.faults.oracle.Oracle;
import pl.hejnal.faults.oracle.PbxCallReport;
import pl.hejnal.faults.report.CallerReports;
import pl.hejnal.faults.report.Reconciliation;
import pl.hejnal.faults.report.Reconciliation.Judged;
import pl.hejnal.phone.load.CallLoadGenerator;
import pl.hejnal.phone.load.PlannedCallResult;

/** One run: a crowd calls, clerks answer, strikes fall; then the witnesses are heard until they agree or time is up. */
public final class FaultRun {

    private static final Duration LAST_CALLS = Duration.ofSeconds(45);

    private final FaultyOffice office;
    private final long seed;
    private final int rate;
    private final Clock clock;
    private final Consumer<String> tell;

    /** @param rate calls begun a second */
    public FaultRun(FaultyOffice office, long seed, int rate, Clock clock, Consumer<String> tell) {
        this.office = office;
        this.seed = seed;
        this.rate = rate;
        this.clock = clock;
        this.tell = tell;
    }

    /** What the witnesses do not agree on a minute after everything runs again. */
    public List<Discrepancy> run(Duration length, List<ScheduledFault> schedule) throws Exception {
        Instant began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int calls = Math.toIntExact(length.toSeconds() * rate);
        List<AnsweringClerk> clerks = new ArrayList<>();
        ClerkLedger ledger = new ClerkLedger(office.numbersOf(FaultyOffice.CLERKS));
        FaultInjector injector = new FaultInjector(office, seed, clock, tell);
        try {
            for (String clerk : FaultyOffice.CLERKS) {
                clerks.add(new AnsweringClerk(office.phoneOf(clerk), clerk, ledger, seed, clock));
            }
            CompletableFuture<List<PlannedCallResult>> crowd =
                    CompletableFuture.supplyAsync(() -> crowd(calls, length));
            for (ScheduledFault strike : schedule) {
                sleepUntil(began.plus(strike.after()));
                tell.accept("  %5.1f s  %s"
                        .formatted(Duration.between(began, clock.instant()).toMillis() / 1000.0, strike.fault()));
                injector.strike(strike.fault());
            }
            List<CallerCallReport> callers = CallerReports.testimony(crowd.get());
            return hear(began, callers, ledger, injector);
        } finally {
            for (AnsweringClerk clerk : clerks) {
                clerk.close();
            }
        }
    }

    private List<PlannedCallResult> crowd(int calls, Duration length) {
        try {
            return new CallLoadGenerator(office.sipPort(), office.number(), FaultRunCallers.random(calls, seed), rate)
                    .run(length.plus(LAST_CALLS));
        } catch (IOException | InterruptedException broken) {
            throw new CompletionException(broken);
        }
    }

    private List<Discrepancy> hear(
            Instant began, List<CallerCallReport> callers, ClerkLedger ledger, FaultInjector injector)
            throws Exception {
        Reconciliation reconciliation = Reconciliation.untilTheyAgree(
                () -> {
                    // The PBX's files tell of calls before this run too; the office is asked about this run's only.
                    List<PbxCallReport> pbx = office.pbxWitness().testimony().stream()
                            .filter(call -> !call.began().isBefore(began))
                            .toList();
                    return new Judged(
                            pbx,
                            Oracle.judge(
                                    callers,
                                    ledger.talks(),
                                    pbx,
                                    office.officeWitness().testimony(began.minusSeconds(1)),
                                    injector.downtimes()));
                },
                clock);
        List<PbxCallReport> pbx = reconciliation.pbx();
        List<Discrepancy> found = reconciliation.found();
        tell.accept("%d callers, %d calls in the PBX's journal, %d answered by clerks, %d sent on; %s after %.0f s"
                .formatted(
                        callers.size(),
                        pbx.size(),
                        pbx.stream().filter(call -> call.answered().isPresent()).count(),
                        pbx.stream().mapToInt(PbxCallReport::transfers).sum(),
                        found.isEmpty() ? "all witnesses agree" : found.size() + " discrepancies",
                        reconciliation.took().toMillis() / 1000.0));
        return found;
    }

    /** Faults happen at the moments that the seed has drawn. */
    private void sleepUntil(Instant moment) throws InterruptedException {
        Duration left = Duration.between(clock.instant(), moment);
        if (left.isPositive()) {
            // The moment that the seed has drawn is the condition itself; on any other, no seed would repeat its run.
            Thread.sleep(left);
        }
    }
}
