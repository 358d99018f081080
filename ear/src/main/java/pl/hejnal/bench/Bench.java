package pl.hejnal.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import pl.hejnal.bench.gauge.CpuClock;
import pl.hejnal.bench.gauge.Measurement;
import pl.hejnal.bench.gauge.Verdict;
import pl.hejnal.bench.ladder.CallLadder;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.Trouble;

/** {@code ./hejnal bench}: everything is measured in one run, beside what it is compared with. */
public final class Bench {

    private static final String USAGE = "./hejnal bench [--quick]";
    private final List<Verdict> verdicts = new ArrayList<>();

    private Bench() {
    }

    public static void main(String[] arguments) {
        try {
            new Bench().run(effort(List.of(arguments)));
            System.exit(0);
        } catch (Trouble trouble) {
            System.err.println("hejnal: " + trouble.getMessage());
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure + "; the logs are in .hejnal/bench/log");
        }
        System.exit(1);
    }

    private static Effort effort(List<String> arguments) {
        if (arguments.isEmpty() || arguments.equals(List.of("--quick"))) {
            return arguments.isEmpty() ? Effort.FULL : Effort.QUICK;
        }
        throw new Trouble("the bench takes no such words: " + String.join(" ", arguments) + "\n" + USAGE);
    }

    private void run(Effort effort) throws Exception {
        long from = System.nanoTime();
        Path checkout = Path.of(System.getProperty("hejnal.checkout", "."));
        Path home = Settings.of(checkout, System.getenv()).home().resolve("bench");
        long machineBefore = CpuClock.ofMachine();
        System.out.println("An office of the bench's own starts in " + home);
        try (BenchOffice office = BenchOffice.open(checkout, home, System.out::println)) {
            for (Measurement measurement : List.of(new FloorsOfTheMachine(home),
                    new CallLadder(office, effort.rates(), effort.step()),
                    new MemoryOfTheParts(office))) {
                take(measurement);
            }
        }
        System.out.println("\nPromises (issue 2)");
        verdicts.forEach(verdict -> System.out.println("  " + verdict.line()));
        double seconds = (System.nanoTime() - from) / 1e9;
        long ours = CpuClock.of(ProcessHandle.current().pid());
        System.out.printf(Locale.ROOT, "%nMeasured in %.0f s with Java %s on %d processors; everybody else on this machine"
                + " took %.1f of them.%n", seconds, Runtime.version().feature(), Runtime.getRuntime().availableProcessors(),
                Math.max(0, CpuClock.ofMachine() - machineBefore - ours) / 1000.0 / seconds);
    }

    /** A part that cannot be measured here is told of; the others are measured all the same. */
    private void take(Measurement measurement) throws Exception {
        System.out.println("\n" + measurement.title());
        try {
            verdicts.addAll(measurement.take(System.out::println));
        } catch (Trouble | IOException missing) {
            System.out.println("  not measured: " + missing.getMessage());
        }
    }
}
