package pl.hejnal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import pl.hejnal.bench.departments.DepartmentRace;
import pl.hejnal.bench.gauge.Measurement;
import pl.hejnal.bench.gauge.Neighbours;
import pl.hejnal.bench.gauge.Verdict;
import pl.hejnal.bench.heap.HeapOverManyCalls;
import pl.hejnal.bench.ladder.CallLadder;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.bench.pop.FloodRace;
import pl.hejnal.bench.pop.PopRace;
import pl.hejnal.bench.stall.StalledDatabase;
import pl.hejnal.bench.tickets.TicketRace;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.Trouble;

/** {@code ./hejnal bench}: everything is measured in one run, beside what it is compared with. */
public final class Bench {

    private static final List<String> PARTS = List.of("floors", "sentences", "tickets", "calls", "pop", "flood",
            "stall", "departments", "memory");
    /** Takes a quarter of an hour, so only who asks gets it. */
    private static final String HEAP = "--heap";
    private static final String USAGE = "./hejnal bench [--quick] [--heap] [--only " + String.join("|", PARTS) + "]...";
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> unmeasured = new ArrayList<>();

    private Bench() {
    }

    public static void main(String[] arguments) {
        try {
            List<String> words = new ArrayList<>(List.of(arguments));
            Effort effort = words.remove("--quick") ? Effort.QUICK : Effort.FULL;
            boolean heap = words.remove(HEAP);
            while (words.remove("--only")) {
                continue;
            }
            if (!PARTS.containsAll(words)) {
                throw new Trouble("the bench takes no such words: " + String.join(" ", words) + "\n" + USAGE);
            }
            System.exit(new Bench().run(effort, words, heap) ? 0 : 1);
        } catch (Trouble trouble) {
            System.err.println("hejnal: " + trouble.getMessage());
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure + "; the logs are in .hejnal/bench/log");
        }
        System.exit(1);
    }

    /** @return whether every part was measured; a promise that was missed fails nothing */
    private boolean run(Effort effort, List<String> parts, boolean heap) throws Exception {
        long from = System.nanoTime();
        Path checkout = Path.of(System.getProperty("hejnal.checkout", "."));
        Path home = Settings.of(checkout, System.getenv()).home().resolve("bench");
        Neighbours neighbours = new Neighbours();
        System.out.println("An office of the bench's own starts in " + home);
        try (BenchOffice office = BenchOffice.open(checkout, home, System.out::println)) {
            Map<String, Measurement> all = new LinkedHashMap<>();
            all.put("floors", new FloorsOfTheMachine(home));
            all.put("sentences", new NewSentences(home, effort.sentences()));
            all.put("tickets", new TicketRace(office, effort.tickets()));
            all.put("calls", new CallLadder(office, effort.rates(), effort.step()));
            all.put("pop", new PopRace(office, effort.pops()));
            all.put("flood", new FloodRace(office, effort.flood()));
            all.put("stall", new StalledDatabase(office));
            all.put("departments", new DepartmentRace(office));
            all.put("memory", new MemoryOfTheParts(office));
            if (!parts.isEmpty() || heap) {
                all.keySet().retainAll(parts);
            }
            if (heap) {
                all.put(HEAP, new HeapOverManyCalls(office));
            }
            for (Measurement measurement : all.values()) {
                take(measurement);
            }
        }
        System.out.println("\nPromises");
        verdicts.forEach(verdict -> System.out.println("  " + verdict.line()));
        unmeasured.forEach(part -> System.out.println("  unknown  " + part));
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf(Locale.ROOT, "%nMeasured in %.0f s with Java %s on %d processors.%s%n", seconds,
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), neighbours.remark());
        return unmeasured.isEmpty();
    }

    /** A part that cannot be measured here is told of, also at the end; the others are measured all the same. */
    private void take(Measurement measurement) throws Exception {
        System.out.println("\n" + measurement.title());
        try {
            verdicts.addAll(measurement.take(System.out::println));
        } catch (Trouble | IOException missing) {
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
