package pl.hejnal.faults;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.launcher.Settings;

/** {@code ./hejnal faults}; its exit code tells whether anything was lost. */
@Command(
        name = "faults",
        description = "Everything breaks while residents call; was anything lost?",
        exitCodeOnExecutionException = 2)
public final class Faults implements Callable<Integer> {

    private static final double SECONDS = 60;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The same seed draws the same faults and callers (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--minutes", paramLabel = "M", defaultValue = "2", description = "How long (${DEFAULT-VALUE}).")
    private double minutes;

    @Option(
            names = "--rate",
            paramLabel = "R",
            defaultValue = "10",
            description = "Calls begun a second (${DEFAULT-VALUE}).")
    private int rate;

    @Option(names = "--no-install", description = "Missing Debian packages are only named.")
    private boolean noInstall;

    @Override
    public Integer call() throws Exception {
        Settings settings = Settings.here();
        Clock clock = Clock.systemUTC();
        Duration length = Duration.ofMillis(Math.round(minutes * SECONDS * 1000));
        Path home = settings.home().resolve("faults");
        System.out.println("Seed " + seed + ". An office of its own starts in " + home);
        try (FaultyOffice office = FaultyOffice.open(settings.checkout(), home, clock, System.out::println)) {
            System.out.printf(Locale.ROOT, "%d calls a second for %d s%n", rate, length.toSeconds());
            List<Discrepancy> found = new FaultRun(office, seed, rate, clock, System.out::println)
                    .run(length, ScheduledFault.schedule(seed, length));
            found.forEach(System.out::println);
            System.out.println(
                    (found.isEmpty() ? "Nothing lost, nothing twice, nothing that never was. Seed " : "FAILED. Seed ")
                            + seed);
            return found.isEmpty() ? 0 : 1;
        }
    }
}
