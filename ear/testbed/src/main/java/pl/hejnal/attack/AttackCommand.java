package pl.hejnal.attack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;

/** {@code ./hejnal attack [WORD]}: all attacks whose name contains the word; 0 if every one was held off. */
public final class AttackCommand {

    private AttackCommand() {}

    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.of(Path.of(System.getProperty("hejnal.checkout", ".")), System.getenv());
            if (settings.isProduction()) {
                throw new UserError("attacks are for a demonstration instance: they sign in with its accounts");
            }
            System.exit(run(new AttackTarget(settings), arguments.length == 0 ? "" : arguments[0]) ? 0 : 1);
        } catch (UserError trouble) {
            System.err.println("hejnal: " + trouble.getMessage());
        } catch (Exception failure) {
            System.err.println("hejnal: " + failure);
        }
        System.exit(2);
    }

    private static boolean run(AttackTarget target, String word) {
        List<Attack> chosen = Attacks.ALL.stream()
                .filter(attack -> attack.name().contains(word))
                .toList();
        if (chosen.isEmpty()) {
            throw new UserError("no attack's name contains \"" + word + "\"");
        }
        int through = 0;
        for (Attack attack : chosen) {
            String verdict = verdict(attack, target);
            through += verdict.equals("held off") ? 0 : 1;
            System.out.printf("  %-60s %s%n", attack.name(), verdict);
        }
        System.out.println(
                through == 0
                        ? "All " + chosen.size() + " attacks were held off."
                        : through + " of " + chosen.size() + " attacks were not held off.");
        return through == 0;
    }

    private static String verdict(Attack attack, AttackTarget target) {
        try {
            Optional<String> got = attack.run(target);
            return got.map(evidence -> "GOT THROUGH: " + evidence).orElse("held off");
        } catch (Exception failure) {
            return "COULD NOT BE TRIED (is ./hejnal run running?): " + failure;
        }
    }
}
