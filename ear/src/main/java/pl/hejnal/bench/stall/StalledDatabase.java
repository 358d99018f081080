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
import pl.hejnal.bench.gauge.Measurement;
import pl.hejnal.bench.gauge.Verdict;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.office.Books;
import pl.hejnal.faults.Breakage;
import pl.hejnal.faults.oracle.CallerTestimony;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.faults.oracle.Oracle;
import pl.hejnal.faults.oracle.PbxTestimony;
import pl.hejnal.faults.witness.CrowdWitness;
import pl.hejnal.faults.witness.Hearing;
import pl.hejnal.faults.witness.Hearing.Judged;
import pl.hejnal.faults.witness.OfficeWitness;
import pl.hejnal.faults.witness.PbxWitness;
import pl.hejnal.launcher.Trouble;
import pl.hejnal.phone.crowd.CallerCrowd;
import pl.hejnal.phone.crowd.CrowdPlan;
import pl.hejnal.phone.crowd.CrowdResult;

/**
 * Residents call at an even rate; in the midst of it PostgreSQL is stopped (SIGSTOP) and with it everything that waits for
 * a commit: arrivals, menus, and those who work on the PBX's events. Then the oracle of {@code ./hejnal faults} judges.
 */
public final class StalledDatabase implements Measurement {

    private static final int RATE = 30;
    private static final Duration BEFORE = Duration.ofSeconds(8);
    private static final Duration STALL = Duration.ofSeconds(10);
    private static final Duration AFTER = Duration.ofSeconds(12);
    private static final Duration LAST_CALLS = Duration.ofSeconds(60);

    private final BenchOffice office;
    private final Clock clock = Clock.systemUTC();

    public StalledDatabase(BenchOffice office) {
        this.office = office;
    }

    @Override
    public String title() {
        return "A database that stands still for " + STALL.toSeconds() + " s at " + RATE + " calls/s";
    }

    @Override
    public List<Verdict> take(Consumer<String> tell) throws Exception {
        Instant began = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int calls = Math.toIntExact(RATE * BEFORE.plus(STALL).plus(AFTER).toSeconds());
        try (Books books = new Books(office)) {
            long underWay = books.count("phone_call") + RATE * BEFORE.toSeconds();
            CompletableFuture<List<CrowdResult>> crowd = CompletableFuture.supplyAsync(() -> crowd(calls));
            if (!books.awaitRows("phone_call", underWay, BEFORE.plus(LAST_CALLS))) {
                throw new Trouble("the calls before the stall did not come");
            }
            Breakage.freeze(office.pid("PostgreSQL"), STALL);
            return judge(began, CrowdWitness.testimony(crowd.get()), tell);
        }
    }

    private List<CrowdResult> crowd(int calls) {
        try {
            return new CallerCrowd(office.port("sip"), office.number(), CrowdPlan.random(calls, 1), RATE)
                    .run(BEFORE.plus(STALL).plus(AFTER).plus(LAST_CALLS));
        } catch (IOException | InterruptedException broken) {
            throw new CompletionException(broken);
        }
    }

    private List<Verdict> judge(Instant began, List<CallerTestimony> callers, Consumer<String> tell) throws Exception {
        OfficeWitness witness = new OfficeWitness("http://127.0.0.1:" + office.port("http"),
                Files.readString(office.home().resolve("demo/api-token")).strip());
        Hearing hearing = Hearing.untilTheyAgree(() -> {
            List<PbxTestimony> pbx = new PbxWitness(office.home().resolve("pbx/log")).testimony().stream()
                    .filter(call -> !call.began().isBefore(began)).toList();
            return new Judged(pbx, Oracle.judge(callers, pbx, witness.testimony(began.minusSeconds(1)), List.of()));
        }, clock);
        List<Discrepancy> found = hearing.found();
        long answered = callers.stream().filter(caller -> caller.answered().isPresent()).count();
        tell.accept("  %d callers, %d answered, %d calls in the PBX's journal; %s after %d s; the longest wait for an answer %.1f s"
                .formatted(callers.size(), answered, hearing.pbx().size(), found.isEmpty() ? "all agree" : "they do not agree",
                hearing.took().toSeconds(), longestWait(callers)));
        found.stream().limit(5).forEach(discrepancy -> tell.accept("  " + discrepancy));
        return List.of(new Verdict("0 of " + callers.size() + " calls lost or wrong after a stall of 10 s at 30 calls/s",
                found.size() + " discrepancies", found.isEmpty() && answered == callers.size()));
    }

    private static double longestWait(List<CallerTestimony> callers) {
        return callers.stream().filter(caller -> caller.answered().isPresent()).mapToLong(caller ->
                Duration.between(caller.dialled(), caller.answered().get()).toMillis()).max().orElse(0) / 1000.0;
    }
}
