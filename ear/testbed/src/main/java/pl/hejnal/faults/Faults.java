package pl.hejnal.faults;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import pl.hejnal.faults.oracle.Discrepancy;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;

/** {@code ./hejnal faults [--seed N] [--minutes M] [--rate R]}; its exit code tells whether anything was lost. */
public final class Faults {

    private static final String USAGE = "./hejnal faults [--seed N] [--minutes M] [--rate R]";
    private static final double SECONDS = 60;

    private Faults() {}

    public static void main(String[] arguments) {
        try {
            List<String> words = List.of(arguments);
            long seed = (long) number(words, "--seed", 1);
            Duration length = Duration.ofMillis(Math.round(number(words, "--minutes", 2) * SECONDS * 1000));
            System.exit(run(seed, length, (int) number(words, "--rate", 10)) ? 0 : 1);
        } catch (UserError trouble) {
            System.err.println("hejnal: " + trouble.getMessage());
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure + "; the logs are in .hejnal/faults/log");
        }
        System.exit(2);
    }

    private static boolean run(long seed, Duration length, int rate) throws Exception {
        Path checkout = Path.of(System.getProperty("hejnal.checkout", "."));
        Path home = Settings.of(checkout, System.getenv()).home().resolve("faults");
        System.out.println("Seed " + seed + ". An office of its own starts in " + home);
        try (FaultyOffice office = FaultyOffice.open(checkout, home, System.out::println)) {
            System.out.printf(Locale.ROOT, "%d calls a second for %d s%n", rate, length.toSeconds());
            List<Discrepancy> found = new FaultRun(office, seed, rate, Clock.systemUTC(), System.out::println)
                    .run(length, ScheduledFault.schedule(seed, length));
            found.forEach(System.out::println);
            System.out.println(
                    (found.isEmpty() ? "Nothing lost, nothing twice, nothing that never was. Seed " : "FAILED. Seed ")
                            + seed);
            return found.isEmpty();
        }
    }

    private static double number(List<String> words, String option, double usual) {
        for (int i = 0; i < words.size(); i += 2) {
            if (!List.of("--seed", "--minutes", "--rate").contains(words.get(i)) || i + 1 == words.size()) {
                throw new UserError(USAGE);
            }
        }
        int at = words.indexOf(option);
        try {
            return at < 0 ? usual : Double.parseDouble(words.get(at + 1));
        } catch (NumberFormatException notANumber) {
            throw new UserError(option + " needs a number; " + USAGE, notANumber);
        }
    }
}
