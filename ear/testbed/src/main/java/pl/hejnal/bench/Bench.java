package pl.hejnal.bench;

import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pl.hejnal.bench.callrate.CallRateLadder;
import pl.hejnal.bench.departments.DepartmentBenchmark;
import pl.hejnal.bench.heap.HeapBenchmark;
import pl.hejnal.bench.measure.BackgroundLoad;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Ratio;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.reports.ReportsBenchmark;
import pl.hejnal.bench.screenpop.FloodRace;
import pl.hejnal.bench.screenpop.ScreenPopBenchmark;
import pl.hejnal.bench.stall.StalledDatabaseBenchmark;
import pl.hejnal.bench.tickets.TicketBenchmark;
import pl.hejnal.kernel.OfficeZone;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.seed.domain.SeedRequest;

/** {@code ./hejnal bench}: everything is measured in one run, beside what it is compared with. */
@Command(
        name = "bench",
        description = "Measurements, as ratios to something measured in the same run.",
        exitCodeOnInvalidInput = 1)
public final class Bench implements Callable<Integer> {

    private static final String HEAP = "heap";
    private static final String REPORTS = "reports";
    private static final int MOST_TIMES = 3;

    private final List<Ratio> ratios = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Option(names = "--quick", description = "Shorter, and less sure.")
    private boolean quick;

    @Option(names = "--heap", description = "100,000 calls: a quarter of an hour, so only who asks gets it.")
    private boolean heap;

    @Option(
            names = "--only",
            paramLabel = "PART",
            arity = "1..*",
            completionCandidates = Parts.class,
            description = "Only these: ${COMPLETION-CANDIDATES}. Reports are measured for who asks only.")
    private List<String> only = List.of();

    @Option(
            names = "--calls",
            paramLabel = "N",
            defaultValue = "200000",
            description = "With how many calls the reports are measured; ${DEFAULT-VALUE} when not said.")
    private long calls;

    @Option(names = "--no-install", description = "Missing Debian packages are only named.")
    private boolean noInstall;

    /** In the order in which they are measured. */
    private static final class Parts extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Parts() {
            super(List.of(
                    "floors",
                    "sentences",
                    "tickets",
                    "calls",
                    "pop",
                    "flood",
                    "stall",
                    "departments",
                    "memory",
                    REPORTS));
        }
    }

    @Override
    public Integer call() throws Exception {
        if (calls < 1 || calls > SeedRequest.MOST_CALLS) {
            throw new ParameterException(spec.commandLine(), "--calls is 1 to " + SeedRequest.MOST_CALLS);
        }
        if (!new Parts().containsAll(only)) {
            throw new ParameterException(spec.commandLine(), "the bench has no such part: " + String.join(" ", only));
        }
        return run(quick ? LoadProfile.QUICK : LoadProfile.FULL) ? 0 : 1;
    }

    /** @return whether every part was measured; no ratio fails a run */
    private boolean run(LoadProfile profile) throws Exception {
        long from = System.nanoTime();
        Settings settings = Settings.here();
        Path home = settings.home().resolve("bench");
        BackgroundLoad backgroundLoad = new BackgroundLoad();
        System.out.println("An office of the bench's own starts in " + home);
        try (BenchOffice office = BenchOffice.open(settings.checkout(), home, System.out::println)) {
            Map<String, Measurement> all = new LinkedHashMap<>();
            all.put("floors", new MachineBaselines(home));
            all.put("sentences", new SpeechLatency(home, profile.sentences()));
            all.put("tickets", new TicketBenchmark(office, profile.tickets()));
            all.put("calls", new CallRateLadder(office, profile.rates(), profile.step()));
            all.put("pop", new ScreenPopBenchmark(office, profile.pops()));
            all.put("flood", new FloodRace(office, profile.flood()));
            all.put("stall", new StalledDatabaseBenchmark(office, Clock.systemUTC()));
            all.put("departments", new DepartmentBenchmark(office));
            all.put("memory", new PartMemory(office));
            if (!only.isEmpty() || heap) {
                all.keySet().retainAll(only);
            }
            if (only.contains(REPORTS)) {
                all.put(
                        REPORTS,
                        new ReportsBenchmark(
                                office,
                                calls,
                                profile.rounds(),
                                profile.pops(),
                                LocalDate.now(Clock.system(OfficeZone.ZONE)).minusDays(1)));
            }
            if (heap) {
                all.put(HEAP, new HeapBenchmark(office));
            }
            for (Measurement measurement : all.values()) {
                take(measurement);
            }
        }
        System.out.println("\nRatios");
        ratios.forEach(ratio -> System.out.println("  " + ratio.line()));
        unmeasured.forEach(part -> System.out.println("  unknown  " + part));
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%nMeasured in %.0f s with Java %s on %d processors.%s%n",
                seconds,
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                backgroundLoad.remark());
        return unmeasured.isEmpty();
    }

    /** A part that cannot be measured here is told of, also at the end; the others are measured all the same. */
    private void take(Measurement measurement) throws Exception {
        System.out.println("\n" + measurement.title());
        try {
            ratios.addAll(undisturbed(measurement));
        } catch (UserError | IOException | PlaywrightException missing) {
            leave(measurement, missing);
        } catch (ExecutionException missing) {
            leave(measurement, missing.getCause());
        }
    }

    /** Taken again while others took more than a tenth of the processors; the last time counts, and says so. */
    private static List<Ratio> undisturbed(Measurement measurement) throws Exception {
        for (int time = 1; ; time++) {
            BackgroundLoad others = new BackgroundLoad();
            List<Ratio> found = measurement.take(System.out::println);
            if (!measurement.repeatable() || !others.disturbs()) {
                return found;
            }
            if (time == MOST_TIMES) {
                System.out.println("  others took more than a tenth of the processors each time" + others.remark());
                return found;
            }
            System.out.println("  measured again: others took more than a tenth of the processors" + others.remark());
        }
    }

    private void leave(Measurement measurement, Throwable why) {
        // A connection that is refused has no message.
        String told = "not measured: " + Objects.requireNonNullElseGet(why.getMessage(), why::toString);
        System.out.println("  " + told);
        unmeasured.add(measurement.title() + ": " + told);
    }
}
