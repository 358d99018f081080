package pl.hejnal.launcher.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.instance.ExternalServiceCheck;
import pl.hejnal.launcher.instance.Ports;
import pl.hejnal.launcher.instance.RunFile;

@Command(
        name = "doctor",
        description = "What is missing, which port is taken and by what, and the remedy.",
        exitCodeOnInvalidInput = 1)
final class DoctorCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.here();
        List<String> objections = settings.objections();
        if (!objections.isEmpty()) {
            // What is looked at below needs them.
            objections.forEach(sentence -> System.out.println("  " + sentence));
            return 1;
        }
        ExternalServiceCheck surroundings = new ExternalServiceCheck(settings);
        List<String> troubles = Stream.of(surroundings.databaseTrouble(), surroundings.pbxTrouble())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (new RunFile(settings.home()).process("pid.launcher").isPresent()) {
            System.out.println("  running here, so its ports are its own");
        } else {
            List<String> taken = Ports.taken(settings);
            System.out.print(
                    taken.isEmpty()
                            ? "  all ports are free: " + Ports.needed(settings).values() + "\n"
                            : "");
            troubles.addAll(taken);
        }
        troubles.forEach(sentence -> System.out.println("  " + sentence));
        return troubles.isEmpty() ? 0 : 1;
    }
}
