package pl.hejnal.bench.stall;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.office.OfficeDatabase;
import pl.hejnal.faults.TemporaryFault;
import pl.hejnal.faults.oracle.CallerCallReport;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.faults.oracle.Oracle;
import pl.hejnal.faults.oracle.PbxCallReport;
import pl.hejnal.faults.report.CallerReports;
import pl.hejnal.faults.report.OfficeReports;
import pl.hejnal.faults.report.PbxReports;
import pl.hejnal.faults.report.Reconciliation;
import pl.hejnal.faults.report.Reconciliation.Judged;
import pl.hejnal.launcher.UserError;
import pl.hejnal.phone.load.CallLoadGenerator;
import pl.hejnal.phone.load.LoadPlan;
import pl.hejnal.phone.load.PlannedCallResult;

/**
 * Residents call at an even rate; in the midst of it PostgreSQL is stopped (SIGSTOP) and with it everything that waits for
 * a commit: arrivals, menus, and those who work on the PBX's events. Then the oracle of {@code ./hejnal faults} judges.
 */
public final class StalledDatabaseBenchmark implements Measurement {

    private static final int RATE = 30;
    private static final Duration BEFORE = Duration.ofSeconds(8);
    private static final Duration STALL = Duration.ofSeconds(10);
    private static final Duration AFTER = Duration.ofSeconds(12);
    private static final Duration LAST_CALLS = Duration.ofSeconds(60);

    private final BenchOffice office;
    private final Clock clock;

    public StalledDatabaseBenchmark(BenchOffice office, Clock clock) {
        this.office = office;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "A database that stands still for " + STALL.toSeconds() + " s at " + RATE + " calls/s";
    }

    @Override
    public List<Ratio> take(Consumer<String> tell) throws Exception {
        Instant began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int calls = Math.toIntExact(RATE * BEFORE.plus(STALL).plus(AFTER).toSeconds());
        try (OfficeDatabase officeDatabase = new OfficeDatabase(office)) {
            long underWay = officeDatabase.count("phone_call") + RATE * BEFORE.toSeconds();
            CompletableFuture<List<PlannedCallResult>> crowd = CompletableFuture.supplyAsync(() -> crowd(calls));
            if (!officeDatabase.awaitRows("phone_call", underWay, BEFORE.plus(LAST_CALLS))) {
                throw new UserError("the calls before the stall did not come");
            }
            TemporaryFault.freeze(office.pid("PostgreSQL"), STALL);
            return judge(began, CallerReports.testimony(crowd.get()), tell);
        }
    }

    private List<PlannedCallResult> crowd(int calls) {
        try {
            return new CallLoadGenerator(office.port("sip"), office.number(), LoadPlan.random(calls, 1), RATE)
                    .run(BEFORE.plus(STALL).plus(AFTER).plus(LAST_CALLS));
        } catch (IOException | InterruptedException broken) {
            throw new CompletionException(broken);
        }
    }

    private List<Ratio> judge(Instant began, List<CallerCallReport> callers, Consumer<String> tell) throws Exception {
        OfficeReports witness = new OfficeReports(
                "http://127.0.0.1:" + office.port("http"),
                Files.readString(office.home().resolve("demo/api-token")).strip());
        Reconciliation reconciliation = Reconciliation.untilTheyAgree(
                () -> {
                    List<PbxCallReport> pbx = new PbxReports(office.home().resolve("pbx/log"))
                            .testimony().stream()
                                    .filter(call -> !call.began().isBefore(began))
                                    .toList();
                    return new Judged(
                            pbx, Oracle.judge(callers, pbx, witness.testimony(began.minusSeconds(1)), List.of()));
                },
                clock);
        List<Discrepancy> found = reconciliation.found();
        long answered =
                callers.stream().filter(caller -> caller.answered().isPresent()).count();
        tell.accept(
                "  %d callers, %d answered, %d calls in the PBX's journal; %s after %d s; the longest wait for an answer %.1f s"
                        .formatted(
                                callers.size(),
                                answered,
                                reconciliation.pbx().size(),
                                found.isEmpty() ? "all agree" : "they do not agree",
                                reconciliation.took().toSeconds(),
                                longestWait(callers)));
        found.stream().limit(5).forEach(discrepancy -> tell.accept("  " + discrepancy));
        return List.of(Ratio.of(
                "calls answered and right after a stall of 10 s ÷ calls made",
                Math.max(0, answered - found.size()),
                callers.size(),
                ""));
    }

    private static double longestWait(List<CallerCallReport> callers) {
        return callers.stream()
                        .filter(caller -> caller.answered().isPresent())
                        .mapToLong(caller -> Duration.between(
                                        caller.dialled(), caller.answered().get())
                                .toMillis())
                        .max()
                        .orElse(0)
                / 1000.0;
    }
}
