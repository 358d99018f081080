package pl.hejnal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import pl.hejnal.bench.callrate.CallRateLadder;
import pl.hejnal.bench.departments.DepartmentBenchmark;
import pl.hejnal.bench.heap.HeapBenchmark;
import pl.hejnal.bench.measure.BackgroundLoad;
import pl.hejnal.bench.measure.Measurement;
import pl.hejnal.bench.measure.Verdict;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.screenpop.FloodRace;
import pl.hejnal.bench.screenpop.ScreenPopBenchmark;
import pl.hejnal.bench.stall.StalledDatabaseBenchmark;
import pl.hejnal.bench.tickets.TicketBenchmark;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;

/** {@code ./hejnal bench}: everything is measured in one run, beside what it is compared with. */
public final class Bench {

    private static final List<String> PARTS =
            List.of("floors", "sentences", "tickets", "calls", "pop", "flood", "stall", "departments", "memory");
    /** Takes a quarter of an hour, so only who asks gets it. */
    private static final String HEAP = "--heap";

    private static final String USAGE = "./hejnal bench [--quick] [--heap] [--only " + String.join("|", PARTS) + "]...";
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();

    private Bench() {}

    public static void main(String[] arguments) {
        try {
            List<String> words = new ArrayList<>(List.of(arguments));
            LoadProfile profile = words.remove("--quick") ? LoadProfile.QUICK : LoadProfile.FULL;
            boolean heap = words.remove(HEAP);
            while (words.remove("--only")) {
                continue;
            }
            if (!PARTS.containsAll(words)) {
                throw new UserError("the bench takes no such words: " + String.join(" ", words) + "\n" + USAGE);
            }
            System.exit(new Bench().run(profile, words, heap) ? 0 : 1);
        } catch (UserError trouble) {
            System.err.println("hejnal: " + trouble.getMessage());
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure + "; the logs are in .hejnal/bench/log");
        }
        System.exit(1);
    }

    /** @return whether every part was measured; a promise that was missed fails nothing */
    private boolean run(LoadProfile profile, List<String> parts, boolean heap) throws Exception {
        long from = System.nanoTime();
        Path checkout = Path.of(System.getProperty("hejnal.checkout", "."));
        Path home = Settings.of(checkout, System.getenv()).home().resolve("bench");
        BackgroundLoad backgroundLoad = new BackgroundLoad();
        System.out.println("An office of the bench's own starts in " + home);
        try (BenchOffice office = BenchOffice.open(checkout, home, System.out::println)) {
            Map<String, Measurement> all = new LinkedHashMap<>();
            all.put("floors", new MachineBaselines(home));
            all.put("sentences", new SpeechLatency(home, profile.sentences()));
            all.put("tickets", new TicketBenchmark(office, profile.tickets()));
            all.put("calls", new CallRateLadder(office, profile.rates(), profile.step()));
            all.put("pop", new ScreenPopBenchmark(office, profile.pops()));
            all.put("flood", new FloodRace(office, profile.flood()));
            all.put("stall", new StalledDatabaseBenchmark(office));
            all.put("departments", new DepartmentBenchmark(office));
            all.put("memory", new PartMemory(office));
            if (!parts.isEmpty() || heap) {
                all.keySet().retainAll(parts);
            }
            if (heap) {
                all.put(HEAP, new HeapBenchmark(office));
            }
            for (Measurement measurement : all.values()) {
                take(measurement);
            }
        }
        System.out.println("\nPromises");
        verdicts.forEach(verdict -> System.out.println("  " + verdict.line()));
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
            verdicts.addAll(measurement.take(System.out::println));
        } catch (UserError | IOException missing) {
            leave(measurement, missing);
        } catch (ExecutionException missing) {
            leave(measurement, missing.getCause());
        }
    }

    private void leave(Measurement measurement, Throwable why) {
        String told = "not measured: " + why.getMessage();
        System.out.println("  " + told);
        unmeasured.add(measurement.title() + ": " + told);
    }
}
