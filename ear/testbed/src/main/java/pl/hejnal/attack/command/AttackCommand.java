package pl.hejnal.attack.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;

/** {@code ./hejnal attack [WORD]}: all attacks whose name contains the word; 0 if every one was held off. */
@Command(
        name = "attack",
        description = "Tries on the running demonstration what nobody may succeed in.",
        exitCodeOnExecutionException = 2)
public final class AttackCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            defaultValue = "",
            description = "Only attacks whose name contains it.")
    private String word;

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.here();
        if (settings.isProduction()) {
            throw new UserError("attacks are for a demonstration instance: they sign in with its accounts");
        }
        return run(new AttackTarget(settings), word) ? 0 : 1;
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
